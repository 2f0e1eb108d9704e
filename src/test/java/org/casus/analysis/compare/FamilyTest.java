package org.casus.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.casus.analysis.IntervalMethod;
import org.casus.experiment.Response;
import org.casus.experiment.Table;
import org.junit.jupiter.api.Test;

class FamilyTest {

  private static final double NONE = Double.NaN;

  static Response response(Response.Kind kind, String name, String... categories) {
    return new Response(name, name, "persons", kind, "", List.of(categories), history -> 0);
  }

  private static Pairs pairs(Response.Kind kind, double[] before, double[] after) {
    return new Pairs(response(kind, kind.name(), "stays", "falls", "splits"), "w", before, after);
  }

  @Test
  void yesOrNoIsComparedByThePairedTable() {
    double[] before = {1, 1, 1, 0, 0, 0, 0, 0, 0, 0};
    double[] after = {1, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    Contrast contrast =
        Family.of(List.of(pairs(Response.Kind.YES_NO, before, after)), Terms.USUAL)
            .contrasts()
            .get(0);
    Effect effect = contrast.effect().orElseThrow();
    assertThat(contrast.changed()).isEqualTo(3);
    assertThat(effect.from()).isEqualTo(0.3);
    assertThat(effect.to()).isEqualTo(0.2);
    assertThat(effect.difference().method()).isEqualTo(IntervalMethod.TANGO);
    assertThat(effect.dominance()).isCloseTo(0.45, within(1e-12));
    assertThat(effect.p()).isCloseTo(1.0, within(1e-12));
    assertThat(contrast.smallest()).isEqualTo(0.05);
    assertThat(contrast.verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void numbersAreComparedWhereBothWereObserved() {
    double[] before = {1, 2, 3, NONE, 5, NONE};
    double[] after = {2, 4, 3, 7, NONE, NONE};
    Contrast contrast =
        Family.of(List.of(pairs(Response.Kind.NUMBER, before, after)), Terms.USUAL)
            .contrasts()
            .get(0);
    assertThat(contrast.pairs()).isEqualTo(6);
    assertThat(contrast.changed()).isEqualTo(4);
    assertThat(contrast.effect().orElseThrow().difference().n()).isEqualTo(3);
    assertThat(contrast.effect().orElseThrow().difference().value()).isEqualTo(1);
    assertThat(contrast.smallest()).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void eachCategoryThatWasSeenIsCompared() {
    double[] before = {0, 0, 0, 1};
    double[] after = {0, 1, 1, 1};
    Pairs pairs = pairs(Response.Kind.CATEGORY, before, after);
    assertThat(Family.of(List.of(pairs), Terms.USUAL).contrasts())
        .extracting(Contrast::category)
        .containsExactly("stays", "falls");
    assertThat(pairs.transitions()[0]).containsExactly(1, 2, 0);
  }

  @Test
  void whatWasNeverObservedHasNoEffectAndNoPlaceInTheFamily() {
    double[] never = {NONE, NONE};
    Family family =
        Family.of(
            List.of(
                pairs(Response.Kind.DAY, never, new double[] {3, 4}),
                pairs(Response.Kind.NUMBER, new double[] {1, 2}, new double[] {1, 3})),
            Terms.USUAL);
    assertThat(family.contrasts().get(0).effect()).isEmpty();
    assertThat(family.size()).isEqualTo(1);
  }

  @Test
  void holmCountsEveryComparisonOfTheFamily() {
    double[] before = {0, 0, 0, 0, 0, 0, 0, 0};
    double[] after = {1, 1, 1, 1, 1, 1, 1, 0};
    Pairs clear = pairs(Response.Kind.YES_NO, before, after);
    Family alone = Family.of(List.of(clear), Terms.USUAL);
    assertThat(alone.contrasts().get(0).effect().orElseThrow().adjusted())
        .isCloseTo(2 / 128.0, within(1e-12));
    assertThat(alone.contrasts().get(0).effect().orElseThrow().established()).isTrue();
    Family four =
        Family.of(
            List.of(
                clear,
                pairs(Response.Kind.YES_NO, before, before),
                pairs(Response.Kind.YES_NO, after, after),
                pairs(Response.Kind.YES_NO, after, after)),
            Terms.USUAL);
    assertThat(four.contrasts().get(0).effect().orElseThrow().adjusted())
        .isCloseTo(8 / 128.0, within(1e-12));
    assertThat(four.contrasts().get(0).effect().orElseThrow().established()).isFalse();
  }

  @Test
  void aDeclaredSmallestEffectIsJudged() {
    double[] before = new double[200];
    double[] after = new double[200];
    Terms strict = new Terms(IntervalMethod.BCA, 0.95, Map.of("YES_NO", 0.001));
    List<Pairs> same = List.of(pairs(Response.Kind.YES_NO, before, after));
    assertThat(Family.of(same, Terms.USUAL).contrasts().get(0).verdict())
        .isEqualTo(Verdict.EXCLUDED);
    assertThat(Family.of(same, strict).contrasts().get(0).verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(Family.of(same, strict).contrasts().get(0).declared()).isTrue();
  }

  @Test
  void theTableShowsPValuesOnlyOnRequest() {
    Family family =
        Family.of(
            List.of(pairs(Response.Kind.NUMBER, new double[] {1, 2}, new double[] {2, 4})),
            Terms.USUAL);
    Table plain = ComparisonTable.of(family, false);
    assertThat(plain.columns()).doesNotContain("p", "p_holm");
    assertThat(ComparisonTable.of(family, true).columns()).endsWith("p", "p_holm");
    assertThat(plain.rows().get(0)).startsWith("w", "NUMBER", "", "number", "persons", 2L, 2L, 2L);
  }
}
