package org.casus.report.answer;

import java.util.ArrayList;
import java.util.List;
import org.casus.experiment.OutcomeTable;
import org.casus.report.findings.Tally;
import org.casus.report.words.Names;
import org.casus.report.words.Words;
import org.casus.scenario.Scenario;

/**
 * The answers of one design point: intervention, pact founded, pact honoured, wider war, and the
 * fate of those in power; then violence, flight and further coups; each with its 95 % interval and
 * a sentence.
 *
 * <p>A question whose response was not measured is left out.
 *
 * @param n number of finished replications
 * @param failed number of failed replications, which no figure includes
 * @param draws number of independent draws behind them: fewer than {@code n} where design points
 *     that meet the same chance are told as one
 * @param answers in the order in which they are told
 */
public record Answers(long n, long failed, long draws, List<Answer> answers) {

  private static final int LINES = 5;

  public Answers {
    answers = List.copyOf(answers);
  }

  /**
   * Answers for one design point.
   *
   * @param point number of the design point in the table, from 0
   */
  public static Answers of(Scenario scenario, OutcomeTable outcomes, int point) {
    Tally tally = new Tally(outcomes, point);
    Names names = new Names(scenario);
    List<Answer> answers = new ArrayList<>();
    if (tally.n() > 0) {
      ForceAnswers force = new ForceAnswers(scenario, names, tally);
      PactAnswers pact = new PactAnswers(scenario, names, tally);
      force.intervention().ifPresent(answers::add);
      pact.founded().ifPresent(answers::add);
      pact.honoured().ifPresent(answers::add);
      force.widerWar().ifPresent(answers::add);
      force.fate().ifPresent(answers::add);
      GroundAnswers ground = new GroundAnswers(scenario, names, tally);
      ground.violence().ifPresent(answers::add);
      ground.flight().ifPresent(answers::add);
      ground.coups().ifPresent(answers::add);
    }
    return new Answers(tally.n(), tally.failed(), tally.clusters().count(), answers);
  }

  /** How many replications stand behind the answers, and how many failed. */
  public String basis() {
    if (n == 0) {
      return "No replication finished, so there is no answer. "
          + Words.capital(Words.count(failed, "replication", "replications"))
          + " failed.";
    }
    String finished =
        "Every figure counts " + Words.count(n, "finished replication", "finished replications");
    if (draws < n) {
      finished +=
          " of all design points together. They meet the same chance, so the intervals count "
              + Words.count(draws, "draw", "draws");
    }
    return failed == 0
        ? finished + "; none failed."
        : finished
            + "; "
            + Words.count(failed, "replication", "replications")
            + " failed and "
            + (failed == 1 ? "is" : "are")
            + " left out.";
  }

  /**
   * The first five answers as lines for a terminal, one each; a line more when a replication
   * failed. The page tells all of them.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    answers.stream().limit(LINES).forEach(answer -> text.append(answer.line()).append('\n'));
    if (failed > 0 || n == 0) {
      text.append(basis()).append('\n');
    }
    return text.toString().replace('\u00a0', ' ');
  }
}
