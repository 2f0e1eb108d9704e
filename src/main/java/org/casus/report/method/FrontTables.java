package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import org.casus.analysis.Estimate;
import org.casus.experiment.Table;

/** The tables of a front. */
record FrontTables(Tried tried, List<Integer> members) {

  /** A row for each combination that was tried and each objective. */
  Table front() {
    List<List<Object>> rows = new ArrayList<>();
    for (int candidate = 0; candidate < tried.size(); candidate++) {
      if (!tried.front().judged(candidate)) {
        continue;
      }
      int place = members.indexOf(candidate);
      String near = place >= 0 || tried.front().mayBelong(candidate, members) ? "yes" : "no";
      for (int i = 0; i < tried.objectives(); i++) {
        Estimate estimate = tried.front().estimate(candidate, i);
        rows.add(
            List.of(
                tried.name(candidate),
                place < 0 ? "" : Tried.letter(place),
                near,
                tried.subject(i).name(),
                tried.front().large().get(i) ? "maximize" : "minimize",
                estimate.value(),
                estimate.low(),
                estimate.high(),
                estimate.n()));
      }
    }
    return new Table(
        "analysis_front",
        List.of(
            "levers",
            "member",
            "may_belong",
            "objective",
            "goal",
            "mean",
            "low",
            "high",
            "replications"),
        rows);
  }

  /** A row for each two members and each objective. */
  Table pairs() {
    List<List<Object>> rows = new ArrayList<>();
    for (int a = 0; a < members.size(); a++) {
      for (int b = a + 1; b < members.size(); b++) {
        String apart = tried.front().apart(members.get(a), members.get(b)) ? "yes" : "no";
        for (int i = 0; i < tried.objectives(); i++) {
          Estimate difference = tried.front().difference(members.get(b), members.get(a), i);
          rows.add(
              List.of(
                  Tried.letter(a),
                  Tried.letter(b),
                  tried.subject(i).name(),
                  difference.value(),
                  difference.low(),
                  difference.high(),
                  apart));
        }
      }
    }
    return new Table(
        "analysis_front_pair",
        List.of("member", "other", "objective", "difference", "low", "high", "told_apart"),
        rows);
  }
}
