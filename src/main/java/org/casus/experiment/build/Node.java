package org.casus.experiment.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.casus.experiment.Factor;
import org.casus.experiment.Part;
import org.casus.experiment.design.Concat;
import org.casus.experiment.design.Cross;
import org.casus.experiment.design.Design;
import org.casus.experiment.design.Zip;

/**
 * A part of a design while it is put together.
 *
 * @param factors in the order of the coordinates of its design
 * @param parts its leaves, placed by the index of a point of this node
 */
record Node(Design design, List<Factor> factors, List<Part> parts) {

  Node {
    factors = List.copyOf(factors);
    parts = List.copyOf(parts);
  }

  static Node cross(List<Node> nodes) {
    Design design = new Cross(nodes.stream().map(Node::design).toList());
    List<Part> parts = new ArrayList<>();
    long stride = design.size();
    for (Node node : nodes) {
      long size = node.design().size();
      stride /= size;
      long each = stride;
      node.parts().forEach(part -> parts.add(moved(part, raw -> raw / each % size)));
    }
    return new Node(design, joined(nodes), parts);
  }

  static Node zip(List<Node> nodes) {
    return new Node(
        new Zip(nodes.stream().map(Node::design).toList()),
        joined(nodes),
        nodes.stream().flatMap(node -> node.parts().stream()).toList());
  }

  static Node concat(List<Node> nodes) {
    List<Part> parts = new ArrayList<>();
    long start = 0;
    for (Node node : nodes) {
      long first = start;
      long end = start + node.design().size();
      node.parts()
          .forEach(
              part -> parts.add(moved(part, raw -> raw >= first && raw < end ? raw - first : -1)));
      start = end;
    }
    return new Node(
        new Concat(nodes.stream().map(Node::design).toList()), nodes.get(0).factors(), parts);
  }

  private static Part moved(Part part, LongUnaryOperator before) {
    return new Part(
        part.method(),
        part.factors(),
        part.design(),
        raw -> {
          long index = before.applyAsLong(raw);
          return index < 0 ? -1 : part.place().applyAsLong(index);
        });
  }

  private static List<Factor> joined(List<Node> nodes) {
    return nodes.stream().flatMap(node -> node.factors().stream()).toList();
  }
}
