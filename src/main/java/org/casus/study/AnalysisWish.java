package org.casus.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.experiment.plan.Calibration;
import org.casus.experiment.plan.Search;
import org.casus.experiment.plan.Target;
import org.casus.report.method.Options;

/**
 * What is asked of one method of analysis.
 *
 * @param method its name
 * @param responses each a name, or {@code name=category}; the main ones when empty
 * @param confidence of intervals, (0, 1)
 * @param resamples of the bootstrap, at least 1
 * @param options of the method, by name, as text
 */
public record AnalysisWish(
    String method,
    List<String> responses,
    double confidence,
    int resamples,
    Map<String, String> options) {

  /** The beginning of the name under which the store notes a wish. */
  static final String REQUEST = "analysis ";

  /** The name of the method that finds what no other choice beats. */
  public static final String FRONT = "front";

  /** The name of the method that fits factors to what was observed. */
  public static final String ABC = "abc";

  public AnalysisWish {
    responses = List.copyOf(responses);
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    if (!(confidence > 0 && confidence < 1)) {
      throw new BadInput("the confidence must be between 0 and 1, not " + confidence);
    }
    if (resamples < 1) {
      throw new BadInput("the number of resamples must be at least 1, not " + resamples);
    }
  }

  /** The usual wish for a method. */
  public static AnalysisWish of(String method) {
    return new AnalysisWish(
        method, List.of(), Options.USUAL.confidence(), Options.USUAL.resamples(), Map.of());
  }

  /**
   * A wish for what no other choice beats.
   *
   * @param minimize responses whose mean is to be small, each a name or {@code name=category}
   * @param maximize responses whose mean is to be large
   * @throws BadInput when there are fewer than two objectives
   */
  public static AnalysisWish front(
      List<String> minimize, List<String> maximize, double confidence) {
    List<String> objectives = new ArrayList<>(minimize);
    objectives.addAll(maximize);
    if (objectives.stream().distinct().count() < Math.max(2, objectives.size())) {
      throw new BadInput(
          "a front needs at least two different objectives, not "
              + objectives
              + ": name them by --minimize RESPONSE and --maximize RESPONSE.");
    }
    Map<String, String> options = new LinkedHashMap<>();
    maximize.forEach(name -> options.put(Options.MAXIMIZE + name.replace('=', '-'), "true"));
    return new AnalysisWish(FRONT, objectives, confidence, Options.USUAL.resamples(), options);
  }

  /** The wish for what a search looked for. */
  static AnalysisWish front(Search search, double confidence) {
    return front(search.minimize(), search.maximize(), confidence);
  }

  /**
   * A wish for which values of the factors agree with what was observed.
   *
   * @param targets each {@code response=value} or {@code response=category=value}
   * @throws BadInput when a text is none or two are of the same subject
   */
  public static AnalysisWish abc(List<String> targets, double confidence) {
    List<Target> read = new ArrayList<>();
    for (String text : targets) {
      Target target =
          Target.of(text)
              .orElseThrow(
                  () ->
                      new BadInput(
                          "--target: \""
                              + text
                              + "\" is no target: write RESPONSE=VALUE or RESPONSE=CATEGORY=VALUE,"
                              + " such as deaths=500 or regime-outcome=stays=1."));
      if (read.stream().anyMatch(other -> other.subject().equals(target.subject()))) {
        throw new BadInput("--target: " + target.subject() + " has a target already.");
      }
      read.add(target);
    }
    return abc(read, confidence, Map.of());
  }

  private static AnalysisWish abc(
      List<Target> targets, double confidence, Map<String, String> further) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Target target : targets) {
      String name = Options.TARGET + target.subject().replace('=', '-');
      options.put(name, Double.toString(target.value()));
    }
    options.putAll(further);
    List<String> responses = targets.stream().map(Target::subject).toList();
    return new AnalysisWish(ABC, responses, confidence, Options.USUAL.resamples(), options);
  }

  /** The wish for what a calibration is fitted to, and how it went. */
  static AnalysisWish calibration(Calibration aim, long seed, double confidence) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put(Options.PARTICLES, Integer.toString(aim.particles()));
    options.put(Options.POPULATIONS, Integer.toString(aim.populations()));
    options.put(Options.QUANTILE, Double.toString(aim.quantile()));
    options.put(Options.MAX, Long.toString(aim.max()));
    options.put(Options.SEED, Long.toString(seed));
    return abc(aim.read(), confidence, options);
  }

  /** What was observed of each response that has a target. */
  List<Target> targets() {
    return responses.stream()
        .flatMap(
            subject ->
                Optional.ofNullable(options.get(Options.TARGET + subject.replace('=', '-')))
                    .map(value -> new Target(subject, Double.parseDouble(value)))
                    .stream())
        .toList();
  }

  Options asOptions() {
    return new Options(confidence, resamples, options);
  }

  /** The wish as the store notes it. */
  String text() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("responses", String.join(",", responses));
    entries.put("confidence", Double.toString(confidence));
    entries.put("resamples", Integer.toString(resamples));
    options.forEach((name, value) -> entries.put("option " + name, value));
    return Notes.write(entries);
  }

  /** The wish that a store noted. */
  static AnalysisWish of(String method, String text) {
    Map<String, String> entries = Notes.read(text);
    Map<String, String> options = new LinkedHashMap<>();
    entries.forEach(
        (name, value) -> {
          if (name.startsWith("option ")) {
            options.put(name.substring("option ".length()), value);
          }
        });
    return new AnalysisWish(
        method,
        Notes.list(entries.getOrDefault("responses", "")),
        Double.parseDouble(entries.getOrDefault("confidence", "0.95")),
        Integer.parseInt(entries.getOrDefault("resamples", "1000")),
        options);
  }
}
