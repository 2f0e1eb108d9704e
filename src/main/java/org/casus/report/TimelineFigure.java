package org.casus.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Figure;
import org.casus.chart.Mark;
import org.casus.history.CrisisEvent;
import org.casus.history.History;

/** The main events of one replication in lanes, one an actor. */
record TimelineFigure(Names names, History history) {

  private static final int LANES = 10;

  ReportFigure figure() {
    Set<String> lanes = new LinkedHashSet<>();
    Set<String> told = new LinkedHashSet<>();
    List<Mark> marks = new ArrayList<>();
    for (CrisisEvent event : history.events()) {
      TimelineKind kind = TimelineKind.of(event.kind());
      String lane = names.of(event.actor());
      boolean room = lanes.contains(lane) || lanes.size() < LANES;
      String label = Words.plain(event.kind().name());
      if (kind != TimelineKind.LEFT_OUT && !event.actor().isEmpty() && room
          && told.add(event.day() + lane + label)) {
        lanes.add(lane);
        marks.add(new Mark(event.day(), lane, label, kind.words()));
      }
    }
    Figure figure =
        new Figure.Timeline(
            Caption.of(
                    "A typical replication",
                    "Replication " + history.replication() + ", main events by actor")
                .withAbsence("nothing happens in this replication"),
            Axis.number("Days since the start of the run", "days"),
            new ArrayList<>(lanes),
            marks);
    return new ReportFigure(
        "timeline",
        figure,
        170 + 62 * Math.max(1, lanes.size()),
        Typical.RULE + " Statements, single battles and steps within a clause are left out here.",
        "Each mark is an event on its day, in the lane of the one who acts.");
  }
}
