package org.casus.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static final Caption CAPTION = Caption.of("Title", "n = 200");
  private static final Axis AXIS = Axis.number("Deaths", "persons");

  @Test
  void numbersThatAreNoNumbersAreRefusedByName() {
    assertThatThrownBy(() -> new Interval(Double.NaN, 0, 1))
        .hasMessage("estimate: NaN is not a finite number");
    assertThatThrownBy(() -> Knot.at(0, Double.POSITIVE_INFINITY))
        .hasMessage("y: Infinity is not a finite number");
    assertThatThrownBy(
            () -> new Figure.Distribution(CAPTION, AXIS, List.of(1.0, Double.NaN), false))
        .hasMessage("values[1]: NaN is not a finite number");
  }

  @Test
  void probabilitiesOutsideTheirRangeAreRefused() {
    List<Estimates> series = List.of(new Estimates("Baseline", List.of(Interval.exactly(1.3))));
    assertThatThrownBy(() -> new Figure.Shares(CAPTION, Axis.share("p"), List.of("war"), series))
        .hasMessage("series Baseline[0].estimate: 1.3 is not a probability between 0 and 1");
    assertThatThrownBy(() -> new Cell(0, 0, -0.1)).hasMessageContaining("-0.1");
  }

  @Test
  void seriesMustHaveAValueForEachCategory() {
    List<Estimates> series = List.of(new Estimates("Total", List.of(Interval.exactly(1))));
    assertThatThrownBy(() -> new Figure.Bars(CAPTION, AXIS, List.of("a", "b"), series))
        .hasMessage("series Total: 1 values is not as long as categories, which has 2");
  }

  @Test
  void intervalsAndTimesMustAscend() {
    assertThatThrownBy(() -> new Interval(1, 2, 1)).hasMessageContaining("2.0 to 1.0");
    assertThatThrownBy(() -> new Curve("c", List.of(Knot.at(1, 0), Knot.at(0, 0))))
        .hasMessageContaining("knots of c[1]: 0.0");
    assertThatThrownBy(() -> new Slice(0, 1, 2, 3, 2.5, 4)).hasMessageContaining("3.0 to 2.5");
  }

  @Test
  void marksAndCellsMustHaveTheirPlace() {
    List<Mark> marks = List.of(new Mark(1, "Chad", "Coup", ""));
    assertThatThrownBy(() -> new Figure.Timeline(CAPTION, AXIS, List.of("Niger"), marks))
        .hasMessage("lane: Chad is not one of [Niger]");
    assertThatThrownBy(
            () ->
                new Figure.Matrix(
                    CAPTION, "r", "c", List.of("a"), List.of("b"), List.of(new Cell(1, 0, 0.5))))
        .hasMessage("row: 1 is not an index below 1");
  }

  @Test
  void spokenTextFallsBackOnTitleAndSubtitle() {
    assertThat(CAPTION.spoken()).isEqualTo("Title. n = 200");
    assertThat(CAPTION.withAlternative("Deaths fall.").spoken()).isEqualTo("Deaths fall.");
    assertThatThrownBy(() -> Caption.of(" ", "")).hasMessageContaining("title");
  }
}
