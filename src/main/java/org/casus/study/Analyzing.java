package org.casus.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.analysis.factors.Inputs;
import org.casus.analysis.factors.Observed;
import org.casus.analysis.factors.Subject;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;
import org.casus.experiment.plan.Target;
import org.casus.report.method.Analyses;
import org.casus.report.method.Analysis;
import org.casus.report.method.Options;
import org.casus.report.method.Result;
import org.casus.report.page.Chapter;
import org.casus.results.ReplicationNumbers;
import org.casus.results.ResultTables;
import org.casus.scenario.Problem;
import org.casus.scenario.bind.Nearest;

/** Runs one method of analysis on a study. */
record Analyzing(StoredStudy study, AnalysisWish wish) {

  Answers write() {
    Result result = result();
    ResultTables tables = new ResultTables(study.folder());
    String request = AnalysisWish.REQUEST + wish.method();
    result.tables().forEach(table -> tables.write(table, request, wish.text()));
    return new Answers(result.chapter().text(), study.report().page());
  }

  Chapter chapter() {
    return result().chapter();
  }

  private Result result() {
    Analysis analysis = analysis();
    Inputs inputs = new StudyInputs(study).inputs();
    int replications = StudyInputs.most(study);
    Optional<String> misfit = analysis.misfit(inputs, replications);
    if (misfit.isPresent()) {
      throw new BadInput(misfit(misfit.get(), inputs, replications));
    }
    Optional<String> point = Optional.ofNullable(wish.options().get(Options.POINT));
    point.filter(name -> !inputs.points().contains(name)).ifPresent(name -> unknown(name, inputs));
    return analysis.of(
        inputs,
        observed(),
        wish.asOptions().with(Options.UNFINISHED, Boolean.toString(study.isExploring())));
  }

  private Analysis analysis() {
    List<String> names = Analyses.all().stream().map(Analysis::name).toList();
    return Analyses.find(wish.method())
        .orElseThrow(
            () ->
                new BadInput(
                    "there is no method \""
                        + wish.method()
                        + "\". There are: "
                        + String.join(", ", names)
                        + "."
                        + maybe(wish.method(), names)));
  }

  private String misfit(String why, Inputs inputs, int replications) {
    List<String> fitting = Analyses.names(inputs, replications);
    return study.root()
        + ": "
        + wish.method()
        + " does not fit this study: "
        + why
        + ". "
        + (fitting.isEmpty()
            ? "No method fits it."
            : "What fits: " + String.join(", ", fitting) + ".");
  }

  private static void unknown(String name, Inputs inputs) {
    throw new BadInput(
        "the study has no design point \"" + name + "\"." + maybe(name, inputs.points()));
  }

  private static String maybe(String name, List<String> known) {
    return Nearest.to(name, known).map(near -> " Maybe \"" + near + "\".").orElse("");
  }

  /** Refuses targets that are none of their responses. */
  private void requireTargets() {
    ChosenResponses known = new ChosenResponses(study.responses());
    List<Problem> problems = new ArrayList<>();
    for (Target target : wish.targets()) {
      known.require(target.response());
      known
          .of(List.of(target.response()))
          .forEach(response -> problems.addAll(response.problems("", target)));
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems.stream().map(Analyzing::told).toList());
    }
  }

  private static String told(Problem problem) {
    String hint = problem.hint().isEmpty() ? "" : " Maybe " + problem.hint() + ".";
    return "--target: " + problem.message() + "." + hint;
  }

  private List<Observed> observed() {
    requireTargets();
    List<Subject> subjects = new ArrayList<>();
    List<Response> chosen = new ArrayList<>();
    ChosenResponses responses = new ChosenResponses(study.responses());
    List<String> wanted = wish.responses();
    for (Response response : responses.of(wanted.stream().map(Analyzing::name).toList())) {
      chosen.add(response);
      subjects.addAll(subjects(response));
    }
    OutcomeTable outcomes = study.store().outcomes(chosen);
    List<long[]> replications =
        new ReplicationNumbers(study.folder()).byPoint(outcomes.points().size());
    return subjects.stream()
        .map(subject -> StudyInputs.observed(subject, outcomes, replications))
        .toList();
  }

  private List<Subject> subjects(Response response) {
    if (response.kind() != Response.Kind.CATEGORY) {
      return List.of(new Subject(response, ""));
    }
    List<String> asked =
        wish.responses().stream()
            .filter(one -> name(one).equals(response.name()) && one.contains("="))
            .map(one -> one.substring(one.indexOf('=') + 1))
            .toList();
    for (String category : asked) {
      if (!response.categories().contains(category)) {
        throw new BadInput(
            response.name()
                + " has no category \""
                + category
                + "\". There are: "
                + String.join(", ", response.categories())
                + "."
                + maybe(category, response.categories()));
      }
    }
    List<String> categories = asked.isEmpty() ? response.categories() : asked;
    return categories.stream().map(category -> new Subject(response, category)).toList();
  }

  private static String name(String response) {
    int equals = response.indexOf('=');
    return equals < 0 ? response : response.substring(0, equals);
  }
}
