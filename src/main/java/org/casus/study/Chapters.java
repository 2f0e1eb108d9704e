package org.casus.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.report.page.Chapter;

/** The chapters of a report: what was asked of a study, answered again from its store. */
record Chapters(StoredStudy study) {

  List<Chapter> list() {
    List<Chapter> chapters = new ArrayList<>();
    Map<String, String> facts = study.facts();
    if (facts.containsKey(Comparing.REQUEST)) {
      ComparisonWish wish = ComparisonWish.of(facts.getOrDefault(Comparing.REQUEST, ""));
      chapters.add(new Comparing(study, wish).chapter());
    }
    facts.forEach(
        (name, value) -> {
          if (name.startsWith(AnalysisWish.REQUEST)) {
            String method = name.substring(AnalysisWish.REQUEST.length());
            chapters.add(new Analyzing(study, AnalysisWish.of(method, value)).chapter());
          }
        });
    return chapters;
  }
}
