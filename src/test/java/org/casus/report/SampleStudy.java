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
import org.casus.experiment.Response;
import org.casus.experiment.Responses;
import org.casus.experiment.SeriesTable;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;

/**
 * A study of the shipped scenario whose histories are drawn by plain chance, to see what a full
 * report looks like. Its figures say nothing about the world.
 */
final class SampleStudy {

  private static final int N = 200;
  private static final int WEEKS = 53;

  private final SplittableRandom random = new SplittableRandom(1);

  /** Writes page and figures into the folder given. */
  public static void main(String[] arguments) throws IOException {
    Report report = Report.of(new SampleStudy().findings());
    report.write(Path.of(arguments[0]));
  }

  Findings findings() throws IOException {
    Scenario scenario =
        Fixtures.scenario(
            Files.readString(Path.of("scenarios/niger-2023.yaml"), StandardCharsets.UTF_8));
    List<String> points = List.of("baseline", "no-pact", "chair-decides", "senate-approves");
    List<Response> responses = Responses.all(scenario);
    List<Map<String, double[]>> values = new ArrayList<>();
    List<History> kept = new ArrayList<>();
    for (int point = 0; point < points.size(); point++) {
      List<History> histories = histories(0.1 + 0.1 * point, point == 1 ? 0 : 0.5);
      values.add(values(responses, histories));
      kept.addAll(point == 0 ? histories : List.of());
    }
    OutcomeTable outcomes = new OutcomeTable(points, responses, values, List.of(0L, 0L, 0L, 0L));
    int row = Typical.row(outcomes, 0).orElseThrow();
    return new Findings(
        scenario, outcomes, series(), kept, Optional.of(kept.get(row)), Fixtures.facts());
  }

  private static Map<String, double[]> values(List<Response> responses, List<History> histories) {
    Map<String, double[]> values = new LinkedHashMap<>();
    for (Response response : responses) {
      values.put(
          response.name(), histories.stream().mapToDouble(response.measure()).toArray());
    }
    return values;
  }

  private static List<History> histories(double force, double pact) {
    SplittableRandom draws = new SplittableRandom(2);
    List<History> histories = new ArrayList<>();
    for (int i = 0; i < N; i++) {
      histories.add(history(i, draws, force, pact));
    }
    return histories;
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

  private static History history(
      long replication, SplittableRandom draws, double force, double pact) {
    double[] u = draws.doubles(8).toArray();
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
    if (u[0] < 0.7) {
      add(events, 15, EventKind.STANDBY, "ECOWAS", "NER", "", 7000);
      add(events, 18, EventKind.PLEDGE, "CIV", "NER", "ECOWAS", Math.round(1500 * u[3]));
      add(events, 19, EventKind.PLEDGE, "BEN", "NER", "ECOWAS", Math.round(900 * u[4]));
      add(events, 24, EventKind.ENVOY_RECEIVED, "clerics", "NER", "ECOWAS", 0);
    }
    if (u[1] < pact) {
      int day = 12 + (int) (30 * u[5]);
      add(events, day, EventKind.DECLARE_PACT, "MLI", "NER", "sahel-pact", 0);
      add(events, day, EventKind.DECLARE_PACT, "BFA", "NER", "sahel-pact", 0);
      add(events, day + 14, EventKind.PERMIT, "NER", "MLI", "mali-burkina.passage", 0);
      add(events, day + 45, EventKind.SIGN_TREATY, "MLI", "", "sahel-pact", 0);
    }
    if (u[2] < force) {
      war(events, u);
    } else {
      add(events, 100, EventKind.BACK_DOWN, "ECOWAS", "NER", "standby", 0);
      int end = 150 + (int) (150 * u[6]);
      add(events, end, EventKind.SANCTION_OFF, "ECOWAS", "NER", "", 0);
      if (u[7] < 0.2) {
        add(events, end + 10, EventKind.TRANSITION, "NER", "ECOWAS", "short", 9);
      }
    }
    return new History(1, replication, 365, events, List.of(), Map.of());
  }

  private static void war(List<CrisisEvent> events, double[] u) {
    int day = 110 + (int) (120 * u[6]);
    add(events, day - 10, EventKind.DEPLOY, "ECOWAS", "NER", "", 5000);
    add(events, day, EventKind.BORDER_CROSSING, "ECOWAS", "NER", "", 5000);
    add(events, day + 1, EventKind.DUTY_OWED, "MLI", "NER", "sahel-pact.defence", 21);
    if (u[7] < 0.6) {
      add(events, day + 8, EventKind.HONOUR, "MLI", "NER", "sahel-pact.defence", 1);
      add(events, day + 8, EventKind.JOIN_WAR, "MLI", "ECOWAS", "sahel-pact.defence", 900);
    }
    if (u[7] < 0.3) {
      add(events, day + 9, EventKind.JOIN_WAR, "BFA", "ECOWAS", "sahel-pact.defence", 600);
      add(events, day + 16, EventKind.JOIN_WAR, "TCD", "NER", "opportunism", 900);
    }
    add(events, day + 10, EventKind.BATTLE, "ECOWAS", "NER", "", Math.round(400 * u[3]));
    add(events, day + 40, EventKind.WITHDRAW, "ECOWAS", "NER", "", 5000);
    add(events, day + 41, EventKind.RESTORATION, "NER", "", "", 0);
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
