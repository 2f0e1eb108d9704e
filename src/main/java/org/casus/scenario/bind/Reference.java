package org.casus.scenario.bind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.scenario.Evidence;

/** Writes the reference of a record as Markdown: a table for each record and each closed choice. */
public final class Reference {

  private final StringBuilder text = new StringBuilder();
  private final Deque<Shape> waiting = new ArrayDeque<>();
  private final Set<Class<?>> seen = new LinkedHashSet<>();

  private Reference() {}

  /** The tables of a record and of everything it holds, in the order in which they are met. */
  public static String of(Class<? extends Record> type) {
    Reference reference = new Reference();
    reference.meet(Shape.of(type), type);
    while (!reference.waiting.isEmpty()) {
      reference.section(reference.waiting.removeFirst());
    }
    return reference.text.toString();
  }

  private void meet(Shape shape, Class<?> type) {
    if (seen.add(type)) {
      waiting.addLast(shape);
    }
  }

  private void section(Shape shape) {
    if (shape instanceof Shape.Fields fields) {
      record(fields.structure());
    } else if (shape instanceof Shape.Choice choice) {
      choice(choice.alternatives());
    }
  }

  private void record(Structure structure) {
    title(structure.type());
    structure.bare().ifPresent(part -> line("A bare number stands for `" + part.name() + "`.\n"));
    boolean graded = structure.parts().stream().anyMatch(part -> part.evidence().isPresent());
    line("| key | what | unit | range | default | meaning |" + (graded ? " grade | source |" : ""));
    line("|---|---|---|---|---|---|" + (graded ? "---|---|" : ""));
    for (Part part : structure.parts()) {
      line(row(part) + (graded ? evidence(part.evidence()) : ""));
    }
    line("");
  }

  private String row(Part part) {
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %s | %s | %s | %s |",
        part.name(),
        what(part.shape()),
        part.range().unit(),
        part.range().bounds(),
        fallback(part),
        cell(part.key().value()));
  }

  private static String evidence(Optional<Evidence> evidence) {
    return evidence
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    " %s | %s: %s; from %s to %s |",
                    e.grade(),
                    e.id(),
                    cell(e.source()),
                    Shown.number(e.low()),
                    Shown.number(e.high())))
        .orElse(" | |");
  }

  private static String fallback(Part part) {
    if (part.required()) {
      return "**required**";
    }
    String text = part.key().fallback();
    return text.isEmpty() ? "none" : "`" + text + "`";
  }

  private void choice(Alternatives alternatives) {
    title(alternatives.type());
    alternatives
        .shorthand()
        .ifPresent(
            bare -> {
              boolean list = bare.parts().get(0).shape() instanceof Shape.Items;
              line("A bare " + (list ? "list" : "number") + ", or one of these cases.\n");
            });
    line("| case | key | what | unit | range | default | meaning |");
    line("|---|---|---|---|---|---|---|");
    for (Map.Entry<String, Structure> entry : alternatives.cases().entrySet()) {
      List<Part> parts = entry.getValue().parts();
      String name = "| `" + entry.getKey() + "` ";
      if (parts.isEmpty()) {
        line(name + "| | | | | | |");
      }
      for (Part part : parts) {
        line(name + row(part));
        name = "| ";
      }
    }
    line("");
  }

  /** What may be written at a place, with a link to its own table. */
  private String what(Shape shape) {
    return shape.match(
        scalar -> cell(scalar.title().replaceFirst("^an? ", "")),
        items -> "list: " + what(items.of()),
        entries -> (entries.free() ? "by path: " : "by id: ") + what(entries.of()),
        maybe -> what(maybe.of()),
        fields -> link(shape, fields.structure().type()),
        choice -> link(shape, choice.alternatives().type()),
        () -> "any value");
  }

  private String link(Shape shape, Class<?> type) {
    meet(shape, type);
    String name = heading(type);
    return "[" + name + "](#" + name.replace(' ', '-') + ")";
  }

  private void title(Class<?> type) {
    line("## " + heading(type) + "\n");
  }

  private static String heading(Class<?> type) {
    return Names.kebab(type.getSimpleName()).replace('-', ' ');
  }

  private static String cell(String words) {
    return words.replace("|", "\\|");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
