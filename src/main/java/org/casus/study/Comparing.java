package org.casus.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.analysis.IntervalMethod;
import org.casus.analysis.compare.ComparisonTable;
import org.casus.analysis.compare.Family;
import org.casus.analysis.compare.Pairs;
import org.casus.analysis.compare.Terms;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;
import org.casus.experiment.Table;
import org.casus.experiment.plan.Compare;
import org.casus.report.chapter.ComparisonChapter;
import org.casus.report.page.Chapter;
import org.casus.results.ResultTables;
import org.casus.scenario.WhatIf;
import org.casus.scenario.bind.Nearest;

/** Compares the what-ifs of a study with its baseline, pair by pair. */
record Comparing(StoredStudy study, ComparisonWish wish) {

  /** The name under which the store notes the wish. */
  static final String REQUEST = "comparison";

  /** Raised when the same outcomes give other numbers. */
  static final int VERSION = 1;

  /** Most alternatives that are compared unless they are named. */
  private static final int MOST = 20;

  private static final int MOST_TOLD = 20;

  Answers write() {
    Found found = found();
    ResultTables tables = new ResultTables(study.folder());
    tables.write(ComparisonTable.of(found.family, wish.pValues()), REQUEST, wish.text());
    tables.write(transitions(found.pairs), REQUEST, wish.text());
    Answers report = study.report();
    return new Answers(chapter(found).text(), report.page());
  }

  Chapter chapter() {
    return chapter(found());
  }

  private Chapter chapter(Found found) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Alternative alternative : alternatives()) {
      String name = alternative.name();
      WhatIf whatIf = study.scenario().whatIfs().get(name);
      titles.put(name, whatIf == null ? name : whatIf.title());
    }
    return new ComparisonChapter(found.family, found.pairs, titles, wish.pValues()).chapter();
  }

  private record Found(Family family, List<Pairs> pairs) {}

  private Found found() {
    List<Alternative> alternatives = alternatives();
    List<Response> responses = new ChosenResponses(study.responses()).of(wish.responses());
    wish.smallest().keySet().forEach(new ChosenResponses(responses)::require);
    OutcomeTable outcomes = study.store().outcomes(responses);
    List<Pairs> pairs = new Aligned(study, outcomes).pairs(alternatives);
    Compare compare = study.experiment().compare();
    boolean bootstrap = wish.bootstrap() && compare.interval() == Compare.Interval.BCA;
    IntervalMethod method = bootstrap ? IntervalMethod.BCA : IntervalMethod.STUDENT;
    Map<String, Double> smallest = new LinkedHashMap<>(compare.smallestEffect());
    smallest.putAll(wish.smallest());
    Terms terms = new Terms(method, wish.confidence(), smallest);
    return new Found(Family.of(pairs, terms), pairs);
  }

  /** What is compared with the baseline. */
  private List<Alternative> alternatives() {
    List<Alternative> all = Alternative.of(study.experiment(), study.store().points());
    if (all.isEmpty()) {
      throw new BadInput(
          study.root()
              + ": there is nothing to compare; the study has no what-if beside a baseline."
              + " Maybe run one with --what-if NAME.");
    }
    List<String> known = all.stream().map(Alternative::name).toList();
    List<String> unknown =
        wish.whatIfs().stream()
            .filter(name -> !known.contains(name) && !name.equals(Wish.ALL))
            .map(name -> unknown(name, known))
            .toList();
    if (!unknown.isEmpty()) {
      throw new BadInput(unknown);
    }
    if (wish.whatIfs().isEmpty() && known.size() > MOST) {
      throw new BadInput(
          study.root()
              + ": there are "
              + known.size()
              + " design points beside the first. Name those to compare with --what-if, or all;"
              + " an experiment file can name its baseline under compare.");
    }
    boolean every = wish.whatIfs().isEmpty() || wish.whatIfs().contains(Wish.ALL);
    return every ? all : all.stream().filter(one -> wish.whatIfs().contains(one.name())).toList();
  }

  private static String unknown(String name, List<String> known) {
    return "the study has no what-if \""
        + name
        + "\". There are: "
        + String.join(", ", known.subList(0, Math.min(MOST_TOLD, known.size())))
        + (known.size() > MOST_TOLD ? " and so on." : ".")
        + Nearest.to(name, known).map(near -> " Maybe \"" + near + "\".").orElse("");
  }

  private static Table transitions(List<Pairs> pairs) {
    List<List<Object>> rows = new ArrayList<>();
    for (Pairs one : pairs) {
      boolean category = one.response().kind() == Response.Kind.CATEGORY;
      if (category || one.response().kind() == Response.Kind.YES_NO) {
        List<String> names = category ? one.response().categories() : List.of("no", "yes");
        long[][] counts = one.transitions();
        for (int from = 0; from < names.size(); from++) {
          for (int to = 0; to < names.size(); to++) {
            rows.add(
                List.of(
                    one.alternative(),
                    one.response().name(),
                    names.get(from),
                    names.get(to),
                    counts[from][to]));
          }
        }
      }
    }
    return new Table(
        "comparison_transition",
        List.of("what_if", "response", "baseline", "what_if_value", "pairs"),
        rows);
  }
}
