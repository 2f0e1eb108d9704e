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
import org.casus.report.Chapter;
import org.casus.report.chapter.ComparisonChapter;
import org.casus.results.ResultTables;
import org.casus.scenario.WhatIf;
import org.casus.scenario.bind.Nearest;

/** Compares the what-ifs of a study with its baseline, pair by pair. */
record Comparing(StoredStudy study, ComparisonWish wish) {

  /** The name under which the store notes the wish. */
  static final String REQUEST = "comparison";

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
    for (String name : whatIfs()) {
      WhatIf whatIf = study.scenario().whatIfs().get(name);
      titles.put(name, whatIf == null ? name : whatIf.title());
    }
    return new ComparisonChapter(found.family, found.pairs, titles, wish.pValues()).chapter();
  }

  private record Found(Family family, List<Pairs> pairs) {}

  private Found found() {
    List<String> names = whatIfs();
    List<Response> responses = new ChosenResponses(study.responses()).of(wish.responses());
    wish.smallest().keySet().forEach(new ChosenResponses(responses)::require);
    OutcomeTable outcomes = study.store().outcomes(responses);
    List<Pairs> pairs = new Aligned(study.folder(), outcomes).pairs(names);
    IntervalMethod method = wish.bootstrap() ? IntervalMethod.BCA : IntervalMethod.STUDENT;
    Terms terms = new Terms(method, wish.confidence(), wish.smallest());
    return new Found(Family.of(pairs, terms), pairs);
  }

  /** The names of the what-ifs that are compared. */
  private List<String> whatIfs() {
    List<String> points = study.store().points();
    if (points.isEmpty() || !points.get(0).equals(Variants.BASELINE) || points.size() < 2) {
      throw new BadInput(
          study.root()
              + ": there is nothing to compare; the study has no what-if beside a baseline."
              + " Maybe run one with --what-if NAME.");
    }
    List<String> known = points.subList(1, points.size());
    List<String> unknown =
        wish.whatIfs().stream()
            .filter(name -> !known.contains(name) && !name.equals(Wish.ALL))
            .map(name -> unknown(name, known))
            .toList();
    if (!unknown.isEmpty()) {
      throw new BadInput(unknown);
    }
    boolean all = wish.whatIfs().isEmpty() || wish.whatIfs().contains(Wish.ALL);
    return all ? known : wish.whatIfs().stream().distinct().toList();
  }

  private static String unknown(String name, List<String> known) {
    return "the study has no what-if \""
        + name
        + "\". There are: "
        + String.join(", ", known)
        + "."
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
