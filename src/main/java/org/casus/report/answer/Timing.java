package org.casus.report.answer;

import java.util.Optional;
import org.casus.analysis.Estimate;
import org.casus.report.findings.Tally;
import org.casus.report.words.Names;
import org.casus.report.words.Words;

/** Says on which day something happens, over the replications in which it does. */
record Timing(Names names, Tally tally) {

  /**
   * The sentence with the median day and its interval; empty if it never happens.
   *
   * @param what a clause such as {@code it comes}
   */
  Optional<String> sentence(String response, String what) {
    return tally
        .median(response)
        .map(
            median ->
                "Where "
                    + what
                    + ", half of the replications have it by "
                    + names.day(median.value())
                    + " ("
                    + interval(median)
                    + "; n = "
                    + Words.whole(median.n())
                    + ").");
  }

  /**
   * The end of a line for a terminal, such as {@code ; median day 31}; empty if it never happens.
   */
  String inLine(String response) {
    return tally
        .median(response)
        .map(median -> "; median day " + Words.whole(median.value()))
        .orElse("");
  }

  private static String interval(Estimate median) {
    return median.bounded()
        ? "95\u00a0% interval day "
            + Words.whole(median.low())
            + " to "
            + Words.whole(median.high())
        : "too few cases for an interval";
  }
}
