package org.casus.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.analysis.compare.Family;
import org.casus.analysis.compare.Pairs;
import org.casus.analysis.compare.Terms;
import org.casus.experiment.Response;
import org.casus.report.page.Chapter;
import org.casus.report.page.ReportFigure;
import org.junit.jupiter.api.Test;

/** What is said of a comparison, word by word, with the empty and the degenerate cases. */
class ComparisonChapterTest {

  private static final double NONE = Double.NaN;

  private static Response response(Response.Kind kind, String title, String unit) {
    return new Response(
        kind.name().toLowerCase(Locale.ROOT),
        title,
        unit,
        kind,
        "",
        kind == Response.Kind.CATEGORY ? List.of("stays", "falls") : List.of(),
        history -> 0);
  }

  private static Chapter chapter(Response response, double[] before, double[] after, boolean p) {
    List<Pairs> pairs = List.of(new Pairs(response, "no-pact", before, after));
    return new ComparisonChapter(
            Family.of(pairs, Terms.USUAL), pairs, Map.of("no-pact", "What if nobody helped?"), p)
        .chapter();
  }

  private static Chapter war(double[] before, double[] after) {
    return chapter(response(Response.Kind.YES_NO, "Wider war", ""), before, after, false);
  }

  private static double[] first(int ones, int n) {
    double[] values = new double[n];
    Arrays.fill(values, 0, ones, 1);
    return values;
  }

  @Test
  void oneSentenceAResponseSaysHowMuchAndHowSure() {
    Chapter chapter = war(first(120, 1000), first(60, 1000));
    assertThat(chapter.text().lines())
        .startsWith(
            "What if nobody helped? (no-pact, 1,000 pairs)",
            "  Wider war: the chance changes by \u22126 points, from 12 % to 6 % (95 % interval"
                + " \u22127.6 to \u22124.7): a change is established; whether it reaches 5 points"
                + " is open.")
        .anyMatch(line -> line.startsWith("Common random numbers: the pairs correlate by 0.68;"))
        .contains(
            "Holm over 1 comparison at 5 %: a change is established in \"Wider war\" under no-pact.",
            "Smallest effects of interest: 5 points (by default) for \"Wider war\".");
    assertThat(chapter.figures())
        .extracting(ReportFigure::id)
        .containsExactly("comparison-shares", "comparison-moves-chances");
  }

  @Test
  void noDifferenceAtAllStillBoundsTheChange() {
    assertThat(war(first(30, 200), first(30, 200)).text())
        .contains(
            "  Wider war: no difference in any of 200 pairs; 15 % in both; a change of more than"
                + " 1.9 points is not compatible with that.")
        .doesNotContain("Common random numbers");
  }

  @Test
  void aResponseThatWasNotObservedIsSaidSo() {
    Response day = response(Response.Kind.DAY, "Days to the talks", "days");
    assertThat(chapter(day, new double[] {NONE, 3}, new double[] {4, NONE}, false).text())
        .contains("Days to the talks: not observed in both histories of any pair");
    assertThat(chapter(day, new double[] {}, new double[] {}, false).text())
        .contains("(no-pact, 0 pairs)", "no pair of replications was finished");
  }

  @Test
  void onePairCannotTellAChangeFromChance() {
    Response deaths = response(Response.Kind.NUMBER, "Deaths", "persons");
    assertThat(chapter(deaths, new double[] {10}, new double[] {13}, false).text())
        .contains("from 10 to 13; one pair cannot tell a change from chance.")
        .doesNotContain("NaN", "Infinity");
    assertThat(war(first(1, 1), first(1, 1)).text()).contains("the one pair does not differ");
  }

  @Test
  void pValuesAreToldOnlyOnRequest() {
    Response deaths = response(Response.Kind.NUMBER, "Deaths", "persons");
    double[] before = {1, 2, 3, 4};
    double[] after = {2, 4, 4, 7};
    assertThat(chapter(deaths, before, after, false).text()).doesNotContain("p = ");
    assertThat(chapter(deaths, before, after, true).text()).contains("p = 0.0354, Holm 0.0354");
  }

  @Test
  void categoriesShareASentenceAndShowWhereEachPairWent() {
    Response fate = response(Response.Kind.CATEGORY, "Fate", "");
    Chapter chapter =
        chapter(fate, new double[] {0, 0, 0, 1, 1}, new double[] {0, 1, 1, 1, 1}, false);
    assertThat(chapter.text())
        .containsOnlyOnce("Fate: \"stays\" changes by \u221240 points, from 60 % to 20 %")
        .contains("; \"falls\" changes by +40 points, from 40 % to 80 %");
    assertThat(chapter.figures())
        .extracting(ReportFigure::id)
        .contains("comparison-pairs-category-no-pact", "comparison-moves-category");
  }
}
