package org.casus.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.SeriesTable;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;

/**
 * A study of the shipped scenario whose outcomes are drawn by plain chance, to see what a full
 * report looks like. Its figures say nothing about the world.
 */
final class SampleStudy {

  private static final int N = 200;
  private static final int WEEKS = 53;

  private final SplittableRandom random = new SplittableRandom(1);

  /** Writes the page to the path given. */
  public static void main(String[] arguments) throws IOException {
    Report report = Report.of(new SampleStudy().findings());
    Path page = Path.of(arguments[0]);
    Files.writeString(page, report.html());
  }

  Findings findings() throws IOException {
    Scenario scenario =
        Fixtures.scenario(
            Files.readString(Path.of("scenarios/niger-2023.yaml"), StandardCharsets.UTF_8));
    List<String> points = List.of("baseline", "no-pact", "chair-decides", "senate-approves");
    List<Map<String, double[]>> values = new ArrayList<>();
    for (int point = 0; point < points.size(); point++) {
      values.add(values(0.08 + 0.05 * point, point == 1 ? 0 : 0.45));
    }
    List<History> histories = new ArrayList<>();
    for (int i = 0; i < N; i++) {
      histories.add(history(i));
    }
    return new Findings(
        scenario,
        new OutcomeTable(points, Fixtures.responses(), values, List.of(0L, 0L, 0L, 0L)),
        series(),
        histories,
        Optional.of(histories.get(0)),
        Fixtures.facts());
  }

  private Map<String, double[]> values(double force, double pact) {
    Map<String, double[]> values = new LinkedHashMap<>();
    Fixtures.responses().forEach(response -> values.put(response.name(), new double[N]));
    SplittableRandom draws = new SplittableRandom(2);
    for (int i = 0; i < N; i++) {
      boolean attacked = draws.nextDouble() < force;
      boolean declared = draws.nextDouble() < pact;
      boolean signed = declared && draws.nextDouble() < 0.7;
      values.get("intervention")[i] = attacked ? 1 : 0;
      values.get("days-to-intervention")[i] = attacked ? 15 + draws.nextInt(120) : Double.NaN;
      values.get("war-widened")[i] = attacked && draws.nextDouble() < 0.3 ? 1 : 0;
      values.get("pact-declared")[i] = declared ? 1 : 0;
      values.get("pact-declared-day")[i] = declared ? 4 + draws.nextInt(30) : Double.NaN;
      values.get("pact-signed")[i] = signed ? 1 : 0;
      values.get("pact-signed-day")[i] = signed ? 40 + draws.nextInt(60) : Double.NaN;
      values.get("pact-honoured")[i] = attacked && declared ? 1 + draws.nextInt(3) : 0;
      double fate = draws.nextDouble();
      values.get("regime-outcome")[i] = fate < 0.62 ? 0 : fate < 0.8 ? 1 : fate < 0.92 ? 2 : 3;
      values.get("deaths")[i] = attacked ? 50 + draws.nextInt(900) : 0;
    }
    return values;
  }

  private List<SeriesTable> series() {
    return List.of(
        walk("NER.legitimacy", "share", 0.5, 0.02, 1),
        walk("NER.output-loss", "% of yearly GDP", 0, 0.08, 20),
        walk("NER.isolation", "share", 0.3, 0.03, 1),
        walk("ECOWAS.deployed", "men", 0, 60, 9000),
        walk("ECOWAS.resolve", "probability", 0.4, 0.03, 1),
        walk("deaths", "persons", 0, 9, 5000));
  }

  private SeriesTable walk(String name, String unit, double start, double step, double most) {
    List<double[]> values = new ArrayList<>();
    for (int i = 0; i < N; i++) {
      double[] path = new double[WEEKS];
      Arrays.fill(path, start);
      for (int week = 1; week < WEEKS; week++) {
        double next = path[week - 1] + step * (random.nextDouble() - (most > 1 ? 0.3 : 0.5));
        path[week] = Math.max(0, Math.min(most, next));
      }
      values.add(path);
    }
    return new SeriesTable(name, unit, values);
  }

  private History history(long replication) {
    List<CrisisEvent> events = new ArrayList<>();
    add(events, 0, EventKind.COUP, "NER", "NER", "niger", 0);
    add(events, 0, EventKind.DETENTION, "NER", "", "niger", 0);
    add(events, 2, EventKind.CONDEMN, "AU", "NER", "", 0.15);
    add(events, 4, EventKind.SANCTION_DIPLOMATIC, "ECOWAS", "NER", "", 0);
    add(events, 4, EventKind.SANCTION_ECONOMIC, "ECOWAS", "NER", "", 0);
    add(events, 4, EventKind.ULTIMATUM_FORCE, "ECOWAS", "NER", "", 7);
    add(events, 5, EventKind.SOLIDARITY, "MLI", "NER", "", 0);
    add(events, 9, EventKind.ENVOY_REFUSED, "ecowas-envoys", "NER", "ECOWAS", 0);
    add(events, 11, EventKind.RESIST, "NER", "ECOWAS", "", 0);
    add(events, 11, EventKind.DEADLINE_PASSED, "ECOWAS", "NER", "", 0);
    if (random.nextDouble() < 0.7) {
      add(events, 15, EventKind.STANDBY, "ECOWAS", "NER", "", 7000);
      add(events, 18, EventKind.PLEDGE, "CIV", "NER", "ECOWAS", 1000);
      add(events, 19, EventKind.PLEDGE, "BEN", "NER", "ECOWAS", 500);
      add(events, 24, EventKind.ENVOY_RECEIVED, "clerics", "NER", "ECOWAS", 0);
      add(events, 29, EventKind.PERMIT, "NER", "MLI", "mali-burkina.passage", 0);
    }
    if (random.nextDouble() < 0.3) {
      add(events, 40, EventKind.DEPLOY, "ECOWAS", "NER", "", 5000);
      add(events, 55, EventKind.BORDER_CROSSING, "ECOWAS", "NER", "", 5000);
      add(events, 58, EventKind.JOIN_WAR, "MLI", "ECOWAS", "mali-burkina.help", 900);
      if (random.nextDouble() < 0.5) {
        add(events, 60, EventKind.JOIN_WAR, "BFA", "ECOWAS", "mali-burkina.help", 600);
        add(events, 66, EventKind.JOIN_WAR, "TCD", "NER", "opportunism", 900);
      }
      add(events, 120, EventKind.WITHDRAW, "ECOWAS", "NER", "", 5000);
    } else {
      add(events, 90, EventKind.BACK_DOWN, "ECOWAS", "NER", "standby", 0);
      add(events, 150 + random.nextInt(150), EventKind.SANCTION_OFF, "ECOWAS", "NER", "", 0);
    }
    return new History(1, replication, 365, events, List.of(), Map.of());
  }

  private static void add(
      List<CrisisEvent> events,
      int day,
      EventKind kind,
      String actor,
      String target,
      String object,
      double amount) {
    events.add(
        Fixtures.event(
            events.size(), day, kind, actor, target, object, amount, new Reason.Consequence("")));
  }
}
