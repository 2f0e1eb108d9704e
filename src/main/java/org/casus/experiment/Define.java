package org.casus.experiment;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.casus.experiment.Response.Kind;
import org.casus.history.History;

/** Builds responses of each kind, so that a catalogue reads as name, title, unit, definition. */
final class Define {

  private Define() {}

  static Response yesNo(String name, String title, String definition, Predicate<History> happened) {
    return new Response(
        name, title, "", Kind.YES_NO, definition, List.of(), h -> happened.test(h) ? 1 : 0);
  }

  static Response day(String name, String title, String definition, ToDoubleFunction<History> day) {
    return new Response(name, title, "days", Kind.DAY, definition, List.of(), day);
  }

  static Response number(
      String name,
      String title,
      String unit,
      String definition,
      ToDoubleFunction<History> measure) {
    return new Response(name, title, unit, Kind.NUMBER, definition, List.of(), measure);
  }

  /** A category by its name; a name that is not a category is not observed. */
  static Response category(
      String name,
      String title,
      String definition,
      List<String> categories,
      Function<History, String> category) {
    return new Response(
        name,
        title,
        "",
        Kind.CATEGORY,
        definition,
        categories,
        history -> {
          int index = categories.indexOf(category.apply(history));
          return index < 0 ? Double.NaN : index;
        });
  }
}
