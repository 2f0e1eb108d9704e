package org.casus.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.experiment.Experiment;
import org.casus.experiment.Exploration;
import org.casus.experiment.Factor;
import org.casus.experiment.Keep;
import org.casus.experiment.Part;
import org.casus.experiment.plan.Calibration;
import org.casus.experiment.plan.Search;
import org.casus.experiment.plan.Until;
import org.casus.history.History;
import org.casus.run.Simulator;

/** Tells what an experiment holds and what it would cost, from a pilot of a few replications. */
record Planning(Experiment experiment, int threads, Simulator simulator) {

  private static final double MEGABYTE = 1e6;
  private static final int BYTES_A_RUN = 120;
  private static final int BYTES_A_NUMBER = 9;
  private static final int BYTES_AN_EVENT = 250;

  /** The plan, a line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(experiment.title());
    lines.add("");
    lines.addAll(factors());
    lines.add("");
    if (experiment.exploration().isPresent()) {
      Exploration found = experiment.exploration().get();
      lines.addAll(found.aim().match(aim -> search(found, aim), aim -> calibration(found, aim)));
    } else {
      lines.addAll(design());
      lines.addAll(replications());
    }
    lines.addAll(pilot());
    lines.addAll(settings());
    return lines;
  }

  private List<String> design() {
    List<String> lines = new ArrayList<>();
    experiment.layout().parts().forEach(part -> lines.add(part(part)));
    lines.add(
        String.format(
            Locale.ROOT,
            "Design points  %,d%s",
            experiment.points(),
            experiment.layout().parts().size() > 1 ? ", put together from these parts" : ""));
    return lines;
  }

  private static List<String> search(Exploration search, Search aim) {
    return List.of(
        "Search         " + goals(aim),
        String.format(
            Locale.ROOT,
            "Candidates     up to %,d: %,d generations of %,d, by NSGA-II with seed %d",
            aim.most(),
            aim.generations(),
            aim.population(),
            search.seed()),
        String.format(
            Locale.ROOT,
            "Replications   %,d of each candidate at each of %,d %s, up to %,d in all",
            search.replications(),
            search.worlds(),
            search.worlds() == 1 ? "world" : "worlds",
            search.mostRuns()));
  }

  private static List<String> calibration(Exploration found, Calibration aim) {
    return List.of(
        "Calibration    to " + String.join(", ", aim.targets()),
        String.format(
            Locale.ROOT,
            "Particles      up to %,d: at most %,d populations of %,d, by population Monte Carlo"
                + " with seed %d",
            aim.max(),
            aim.populations(),
            aim.particles(),
            found.seed()),
        String.format(
            Locale.ROOT,
            "Replications   %,d of each particle, up to %,d in all",
            found.replications(),
            found.mostRuns()));
  }

  private static String goals(Search search) {
    return Stream.of(
            search.minimize().stream().map(name -> "little of " + name),
            search.maximize().stream().map(name -> "much of " + name))
        .flatMap(names -> names)
        .collect(Collectors.joining(", "));
  }

  private long mostPoints() {
    return experiment.exploration().map(Exploration::mostPoints).orElse(experiment.points());
  }

  private List<String> factors() {
    List<String> lines = new ArrayList<>();
    for (Factor factor : experiment.factors()) {
      String levels =
          factor
              .levels()
              .match(
                  listed -> "one of " + listed.values(),
                  range ->
                      range.low()
                          + " to "
                          + range.high()
                          + ", "
                          + range.scale().name().toLowerCase(Locale.ROOT),
                  spread -> "distributed as " + spread.distribution());
      String unit = factor.unit().isEmpty() ? "" : " " + factor.unit();
      lines.add(factor.role().name().toLowerCase(Locale.ROOT) + "  " + factor.path());
      lines.add("    " + levels + unit);
      String grade =
          factor.grade().map(found -> " (grade " + found + ": " + factor.source() + ")").orElse("");
      lines.add("    " + factor.title() + grade);
    }
    return lines;
  }

  private static String part(Part part) {
    String method = part.method().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String blocks =
        part.blockSize() > 1
            ? String.format(Locale.ROOT, " in %,d blocks of %d", part.blocks(), part.blockSize())
            : "";
    return String.format(
        Locale.ROOT,
        "Method         %s over %d factors: %,d points%s",
        method,
        part.factors().size(),
        part.size(),
        blocks);
  }

  private List<String> replications() {
    List<String> lines = new ArrayList<>();
    if (experiment.rule().until().isEmpty()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "Replications   %,d of each point, %,d in all",
              experiment.replications(),
              experiment.runs()));
      return lines;
    }
    Until until = experiment.rule().until().orElseThrow();
    lines.add(
        String.format(
            Locale.ROOT,
            "Replications   %,d to %,d of each point, %,d to %,d in all",
            experiment.rule().least(),
            experiment.rule().most(),
            experiment.rule().least() * experiment.points(),
            experiment.runs()));
    lines.add(
        "               until the "
            + until.of().name().toLowerCase(Locale.ROOT)
            + " of "
            + until.response()
            + " is known within "
            + until.halfWidth()
            + (until.relative() ? " of itself" : "")
            + " at confidence "
            + until.confidence()
            + ", looking "
            + until.lookAhead()
            + " ahead");
    return lines;
  }

  private List<String> pilot() {
    Pilot pilot = Pilot.of(experiment, simulator);
    List<String> lines = new ArrayList<>(pilot.infeasible());
    if (pilot.histories().isEmpty()) {
      return lines;
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "Pilot          %d replications, %.1f ms each%s",
            pilot.replications(),
            pilot.seconds() * 1000,
            pilot.warm() ? "" : ", the start of the program included"));
    lines.add(
        String.format(
            Locale.ROOT,
            "Time           up to about %s on %d %s",
            time(pilot.seconds() * mostPoints() * experiment.replications() / threads),
            threads,
            threads == 1 ? "thread" : "threads"));
    lines.add(
        String.format(
            Locale.ROOT,
            "Disk           up to about %,.0f MB",
            bytes(pilot.histories()) / MEGABYTE));
    return lines;
  }

  private double bytes(List<History> histories) {
    Keep keep = Keep.of(mostPoints());
    double series = 0;
    double events = 0;
    for (History history : histories) {
      series +=
          history.series().stream().mapToInt(one -> one.values().size()).sum() * BYTES_A_NUMBER;
      events += (double) history.events().size() * BYTES_AN_EVENT;
    }
    long each = experiment.replications();
    double ofPoint =
        each * (BYTES_A_RUN + (double) BYTES_A_NUMBER * experiment.responses().size())
            + Math.min(each, keep.series()) * series / histories.size()
            + Math.min(each, keep.events()) * events / histories.size();
    return Math.max(MEGABYTE, ofPoint * mostPoints());
  }

  private List<String> settings() {
    String measured =
        experiment.responses().isEmpty() ? "everything" : String.join(", ", experiment.responses());
    String shared =
        switch (experiment.random().common()) {
          case EVENT_KEYED, REPLICATION ->
              ", the same for all points (event-keyed)"
                  + (experiment.layout().factors(Factor.Role.UNCERTAINTY).isEmpty()
                      ? ""
                      : ": what is said of all of them rests on as many histories as a point has;"
                          + " random.common: within-world gives each world its own");
          case WITHIN_WORLD -> ", the same for all points of a world (within-world)";
          case INDEPENDENT -> ", a seed for each point (independent)";
        };
    Map<String, Object> baseline = experiment.compare().baseline();
    return List.of(
        "Responses      " + measured,
        "Chance         seed " + experiment.seed() + shared,
        "Compared with  " + (baseline.isEmpty() ? "the first point" : baseline.toString()),
        "Time-out       "
            + experiment.run().timeout().map(t -> t.toMillis() / 1000.0 + " s").orElse("none"));
  }

  private static String time(double seconds) {
    if (seconds < 90) {
      return String.format(Locale.ROOT, "%.0f seconds", Math.max(1, seconds));
    }
    return seconds < 5400
        ? String.format(Locale.ROOT, "%.0f minutes", seconds / 60)
        : String.format(Locale.ROOT, "%.1f hours", seconds / 3600);
  }
}
