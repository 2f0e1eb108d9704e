package org.casus.report.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Figure;
import org.casus.chart.Mark;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.report.chronicle.Core;
import org.casus.report.chronicle.TimelineKind;
import org.casus.report.findings.Typical;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Names;
import org.casus.report.words.Words;
import org.casus.scenario.EventKind;

/** The main events of one replication in lanes, one an actor. */
public record TimelineFigure(Names names, History history) {

  private static final int LANES = 10;
  private static final Map<EventKind, String> LABELS = labels();

  /** The figure, also where nothing much happens. */
  public ReportFigure figure() {
    Set<String> lanes = new LinkedHashSet<>();
    Set<String> told = new LinkedHashSet<>();
    List<Mark> marks = new ArrayList<>();
    for (CrisisEvent event : Core.of(history)) {
      TimelineKind kind = TimelineKind.of(event.kind());
      String lane = Words.capital(names.of(event.actor()));
      boolean room = lanes.contains(lane) || lanes.size() < LANES;
      String label = label(event.kind());
      if (!event.actor().isEmpty() && room && told.add(event.day() + lane + label)) {
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
        Typical.RULE + " " + Core.LEFT_OUT,
        "Each mark is an event on its day, in the lane of the one who acts.");
  }

  private static String label(EventKind kind) {
    return LABELS.getOrDefault(kind, Words.plain(kind.name()));
  }

  private static Map<EventKind, String> labels() {
    Map<EventKind, String> labels = new EnumMap<>(EventKind.class);
    labels.put(EventKind.SANCTION_DIPLOMATIC, "diplomatic sanctions");
    labels.put(EventKind.SANCTION_ECONOMIC, "economic sanctions");
    labels.put(EventKind.SANCTION_OFF, "sanctions end");
    labels.put(EventKind.EXPEL_FORCE, "troops told to leave");
    labels.put(EventKind.FORCE_LEFT, "troops left");
    labels.put(EventKind.DENOUNCE, "treaty denounced");
    labels.put(EventKind.ULTIMATUM_FORCE, "ultimatum naming force");
    labels.put(EventKind.STANDBY, "stand-by force");
    labels.put(EventKind.DEPLOY, "order to go in");
    labels.put(EventKind.BACK_DOWN, "threat dropped");
    labels.put(EventKind.CONCEDE, "demand met");
    labels.put(EventKind.RESIST, "demand refused");
    labels.put(EventKind.DECLARE_PACT, "pact declared");
    labels.put(EventKind.SIGN_TREATY, "treaty signed");
    labels.put(EventKind.PERMIT, "lets troops in");
    labels.put(EventKind.HONOUR, "duty kept");
    labels.put(EventKind.RENEGE, "duty broken");
    labels.put(EventKind.JOIN_WAR, "joins the war");
    labels.put(EventKind.BORDER_CROSSING, "crosses the border");
    labels.put(EventKind.ENVOY_REFUSED, "turned away");
    labels.put(EventKind.ENVOY_RECEIVED, "received");
    return Collections.unmodifiableMap(labels);
  }
}
