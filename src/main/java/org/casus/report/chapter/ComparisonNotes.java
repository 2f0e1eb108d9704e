package org.casus.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.analysis.Quantiles;
import org.casus.analysis.compare.Contrast;
import org.casus.analysis.compare.Effect;
import org.casus.analysis.compare.Family;
import org.casus.experiment.Response;
import org.casus.report.words.Words;

/** What holds for all comparisons together: common random numbers, Holm, smallest effects. */
record ComparisonNotes(Family family) {

  List<String> list() {
    List<String> notes = new ArrayList<>();
    numbers(notes);
    if (family.size() > 0) {
      notes.add(holm());
      notes.add("Smallest effects of interest: " + smallest() + ".");
    }
    return notes;
  }

  private void numbers(List<String> notes) {
    List<Effect> moved =
        family.contrasts().stream()
            .filter(contrast -> contrast.changed() > 0)
            .flatMap(contrast -> contrast.effect().stream())
            .filter(effect -> Double.isFinite(effect.saved()) && effect.difference().n() > 1)
            .toList();
    if (moved.isEmpty()) {
      return;
    }
    double[] correlations = moved.stream().mapToDouble(Effect::correlation).sorted().toArray();
    double[] saved = moved.stream().mapToDouble(Effect::saved).toArray();
    double middle = Quantiles.of(saved, 0.5);
    String range =
        correlations.length == 1
            ? ""
            : ", from "
                + Words.fixed(correlations[0], 2)
                + " to "
                + Words.fixed(correlations[correlations.length - 1], 2);
    notes.add(
        "Common random numbers: the pairs correlate by "
            + Words.fixed(Quantiles.of(correlations, 0.5), 2)
            + (range.isEmpty() ? "" : " in the median" + range)
            + "; for intervals as narrow, independent seeds would have needed "
            + (middle >= 0
                ? Words.whole(middle) + " replications more of each."
                : Words.whole(-middle) + " replications fewer of each: here they do not help."));
  }

  private String holm() {
    List<String> established =
        family.contrasts().stream()
            .filter(contrast -> contrast.effect().filter(Effect::established).isPresent())
            .map(ComparisonNotes::name)
            .toList();
    String level = Words.given(1 - family.terms().confidence());
    String scope =
        "Holm over "
            + Words.count(family.size(), "comparison", "comparisons")
            + " at "
            + level
            + ": ";
    return established.isEmpty()
        ? scope + "no change is established."
        : scope + "a change is established in " + Words.list(established) + ".";
  }

  private static String name(Contrast contrast) {
    String category =
        contrast.category().isEmpty() ? "" : " (" + Words.plain(contrast.category()) + ")";
    return "\"" + contrast.response().title() + category + "\" under " + contrast.alternative();
  }

  private String smallest() {
    Map<String, List<String>> sizes = new LinkedHashMap<>();
    for (Contrast contrast : family.contrasts()) {
      if (contrast.smallest() > 0) {
        String size = Size.of(contrast).size(contrast.smallest());
        String source = contrast.declared() ? "" : byDefault(contrast);
        List<String> names = sizes.computeIfAbsent(size + source, key -> new ArrayList<>());
        String name = "\"" + contrast.response().title() + "\"";
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
    List<String> told = new ArrayList<>();
    sizes.forEach((size, responses) -> told.add(size + " for " + Words.list(responses)));
    return told.isEmpty() ? "none" : String.join("; ", told);
  }

  private static String byDefault(Contrast contrast) {
    return contrast.isShare() || contrast.response().kind() == Response.Kind.DAY
        ? " (by default)"
        : " (by default a fifth of the baseline's standard deviation)";
  }
}
