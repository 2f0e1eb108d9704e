package org.casus.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.analysis.compare.Contrast;
import org.casus.analysis.compare.Family;
import org.casus.analysis.compare.Pairs;
import org.casus.report.page.Block;
import org.casus.report.page.Chapter;
import org.casus.report.page.ReportFigure;
import org.casus.report.words.Words;

/**
 * What the what-ifs change against the baseline.
 *
 * @param pairs behind the family
 * @param titles the question of each alternative, by its name, in order
 * @param withP whether p-values are told
 */
public record ComparisonChapter(
    Family family, List<Pairs> pairs, Map<String, String> titles, boolean withP) {

  public ComparisonChapter {
    pairs = List.copyOf(pairs);
    titles = new LinkedHashMap<>(titles);
  }

  /** The chapter. */
  public Chapter chapter() {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "Replication by replication, baseline and what-if meet the same chance, so that only"
                + " the change itself makes a difference."));
    titles.forEach(
        (name, title) -> {
          List<String> sentences = sentences(name);
          text.append(title).append(" (").append(name).append(", ").append(n(name)).append(")\n");
          sentences.forEach(sentence -> text.append("  ").append(sentence).append('\n'));
          blocks.add(new Block.Heading(title + " (" + name + ")"));
          blocks.add(new Block.Points(sentences));
        });
    List<String> notes = new ComparisonNotes(family).list();
    notes.forEach(note -> text.append(note).append('\n'));
    List<Block> after = new ArrayList<>();
    after.add(new ComparisonGrid(family, withP).grid());
    after.add(new Block.Points(notes));
    List<ReportFigure> figures = new ArrayList<>(new ContrastFigures(family, titles).forests());
    figures.addAll(new MovesFigures(family, pairs, titles).list());
    return new Chapter(
        Chapter.COMPARISON,
        titles.size() == 1 ? "What changes?" : "What changes in each case?",
        blocks,
        figures,
        after,
        text.toString().replace('\u00a0', ' '));
  }

  private List<String> sentences(String alternative) {
    Map<String, List<Contrast>> byResponse = new LinkedHashMap<>();
    for (Contrast contrast : family.contrasts()) {
      if (contrast.alternative().equals(alternative)) {
        byResponse
            .computeIfAbsent(contrast.response().name(), name -> new ArrayList<>())
            .add(contrast);
      }
    }
    ContrastWords words = new ContrastWords(family.size(), withP);
    return byResponse.values().stream().map(words::sentence).toList();
  }

  private String n(String alternative) {
    long n =
        pairs.stream()
            .filter(one -> one.alternative().equals(alternative))
            .mapToLong(Pairs::n)
            .findFirst()
            .orElse(0);
    return Words.count(n, "pair", "pairs");
  }
}
