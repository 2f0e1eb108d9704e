package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.factors.Blocked;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.experiment.design.Saltelli;

/**
 * One response over one of the designs of a study that a method needs.
 *
 * @param number of the design among them, from 1
 */
record Designed(Observed observed, Blocked design, int number) {

  /** Every response over every design, response by response. */
  static List<Designed> all(List<Observed> observed, List<Blocked> designs) {
    List<Designed> all = new ArrayList<>();
    for (Observed one : observed) {
      for (int i = 0; i < designs.size(); i++) {
        all.add(new Designed(one, designs.get(i), i + 1));
      }
    }
    return all;
  }

  /** The response, and where the design lies. */
  String title() {
    return observed.subject().title() + (design.at().isEmpty() ? "" : ", " + design.at());
  }

  /** The stem of the ids of its figures. */
  String id() {
    return observed.subject().name() + (number == 1 ? "" : "-" + number);
  }

  /** The paths of the factors of the design, in its order. */
  List<String> paths(Inputs inputs) {
    return design.dimensions().stream().map(i -> inputs.dimensions().get(i).path()).toList();
  }

  /** On how many scramblings the design lies, at least 1. */
  int scramblings() {
    return design.design() instanceof Saltelli saltelli ? saltelli.scramblings() : 1;
  }
}
