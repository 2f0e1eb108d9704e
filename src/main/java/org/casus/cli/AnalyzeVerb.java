package org.casus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.study.AnalysisWish;
import org.casus.study.Answers;
import org.casus.study.StoredStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Analyses a study by one method, or lists the methods that fit it. */
@Command(
    name = "analyze",
    description =
        "Analyses a study by one method: main-effects, sobol, morris, prim, cart, stability,"
            + " robustness, front or abc. Without a method, lists which fit the study.",
    footer = "casus analyze results/my-study sobol --response deaths")
final class AnalyzeVerb extends Verb {

  /** What is good of a response. */
  enum Goal {
    /** Little of it. */
    LEAST,
    /** Much of it. */
    MOST
  }

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the study.")
  private Path folder = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "METHOD", description = "The method.")
  private Optional<String> method = Optional.empty();

  @Option(
      names = "--response",
      paramLabel = "NAME[=CATEGORY]",
      description = "A response, or all. Repeat at will. Default: the main ones.")
  private List<String> responses = new ArrayList<>();

  @Option(
      names = "--threshold",
      paramLabel = "X",
      description = "prim, cart: a mean of X or more is of interest.")
  private Optional<Double> threshold = Optional.empty();

  @Option(names = "--below", description = "prim, cart: the threshold or less is of interest.")
  private boolean below;

  @Option(names = "--box", paramLabel = "N", description = "prim: the box of this number.")
  private Optional<Integer> box = Optional.empty();

  @Option(
      names = "--alpha",
      paramLabel = "SHARE",
      description = "prim: share peeled at a time. Default: 0.05.")
  private Optional<Double> alpha = Optional.empty();

  @Option(
      names = "--mass",
      paramLabel = "SHARE",
      description = "prim, cart: smallest share of the points. Default: 0.05.")
  private Optional<Double> mass = Optional.empty();

  @Option(
      names = "--half-width",
      paramLabel = "X",
      description = "stability: the half-width wanted. Default: 0.03, or a tenth of the mean.")
  private Optional<Double> halfWidth = Optional.empty();

  @Option(
      names = "--point",
      paramLabel = "NAME",
      description = "stability: the design point. Default: the first.")
  private Optional<String> point = Optional.empty();

  @Option(
      names = "--goal",
      paramLabel = "GOAL",
      description = "robustness: least or most is good. Default: least.")
  private Goal goal = Goal.LEAST;

  @Option(
      names = "--good-enough",
      paramLabel = "X",
      description = "robustness: the worst mean that will do. Default: the median.")
  private Optional<Double> goodEnough = Optional.empty();

  @Option(
      names = "--target",
      paramLabel = "RESPONSE[=CATEGORY]=VALUE",
      description =
          "abc: what was observed in the world. Repeat at will. Default: as the calibration.")
  private List<String> targets = new ArrayList<>();

  @Option(
      names = "--minimize",
      paramLabel = "RESPONSE",
      description = "front: its mean is to be small. Repeat at will. Default: as the search.")
  private List<String> minimize = new ArrayList<>();

  @Option(
      names = "--maximize",
      paramLabel = "RESPONSE",
      description = "front: its mean is to be large. Repeat at will.")
  private List<String> maximize = new ArrayList<>();

  @Option(
      names = "--confidence",
      paramLabel = "C",
      description = "Confidence of the intervals. Default: 0.95.")
  private double confidence = 0.95;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      description = "Resamples of the bootstrap. Default: 1000.")
  private int resamples = 1000;

  @Override
  public Integer call() {
    StoredStudy study = StoredStudy.open(folder);
    if (method.isEmpty()) {
      out().println("Methods for " + folder + ":");
      study.analyses().forEach(out()::println);
      out().println("To use one: casus analyze " + folder + " METHOD");
    } else {
      Answers answers = study.analyze(wish(method.get()));
      out().print(answers.text());
      out().println("Report: " + answers.page());
    }
    out().flush();
    return Steps.DONE;
  }

  private AnalysisWish wish(String name) {
    boolean objectives = !minimize.isEmpty() || !maximize.isEmpty();
    if (objectives && name.equals(AnalysisWish.FRONT)) {
      return AnalysisWish.front(minimize, maximize, confidence);
    }
    return !targets.isEmpty() && name.equals(AnalysisWish.ABC)
        ? AnalysisWish.abc(targets, confidence)
        : new AnalysisWish(name, responses, confidence, resamples, options());
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    threshold.ifPresent(value -> options.put("threshold", value.toString()));
    box.ifPresent(value -> options.put("box", value.toString()));
    alpha.ifPresent(value -> options.put("alpha", value.toString()));
    mass.ifPresent(value -> options.put("mass", value.toString()));
    halfWidth.ifPresent(value -> options.put("half-width", value.toString()));
    point.ifPresent(value -> options.put("point", value));
    goodEnough.ifPresent(value -> options.put("good-enough", value.toString()));
    if (below) {
      options.put("below", "true");
    }
    if (goal == Goal.MOST) {
      options.put("most", "true");
    }
    return options;
  }
}
