package org.casus.report.answer;

import java.util.List;
import org.casus.report.findings.Share;

/**
 * The answer to one question: shares, a sentence that can be read aloud, and what must be added.
 *
 * @param id short name, for links
 * @param question the question in words
 * @param shares the shares it rests on, the main one first; empty when nothing can be concluded
 * @param sentence the answer
 * @param notes further sentences: when, how often, with what caution
 * @param line the answer in one line of a terminal
 */
public record Answer(
    String id,
    String question,
    List<Share> shares,
    String sentence,
    List<String> notes,
    String line) {

  public Answer {
    shares = List.copyOf(shares);
    notes = List.copyOf(notes);
  }
}
