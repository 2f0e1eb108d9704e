package org.casus.report.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.analysis.Clusters;
import org.casus.analysis.Estimate;
import org.casus.analysis.Proportion;
import org.casus.report.words.Words;

/**
 * How often something happened, with its 95 % interval.
 *
 * @param label what happened
 * @param events number of replications in which it happened
 * @param n number of replications it could have happened in, at least 1
 * @param percent the share as it is printed, such as {@code 12 %}
 * @param estimate the share with its interval
 */
public record Share(String label, long events, long n, String percent, Estimate estimate) {

  /** The confidence of every interval in a report. */
  public static final double CONFIDENCE = 0.95;

  private static final int TENTHS = 1000;

  public Share {
    if (n < 1 || events < 0 || events > n) {
      throw new IllegalArgumentException(events + " of " + n + " is not a share");
    }
  }

  /**
   * A share of replications that are each a draw of their own.
   *
   * @param events how often, from 0 to n
   * @param n out of how many, at least 1
   */
  public static Share of(String label, long events, long n) {
    return of(label, events, n, new Proportion(events, n).estimate(CONFIDENCE));
  }

  /** A share of replications of which some are one draw. */
  public static Share of(String label, boolean[] happened, Clusters clusters) {
    long events = Proportion.of(happened).events();
    return of(label, events, happened.length, clusters.share(happened, CONFIDENCE));
  }

  private static Share of(String label, long events, long n, Estimate estimate) {
    return new Share(label, events, n, Words.percent((double) events / n), estimate);
  }

  /** The same share under another label. */
  public Share labelled(String label) {
    return new Share(label, events, n, percent, estimate);
  }

  /**
   * Shares of one whole, printed with one digit so that they add up to 100 %: tenths that rounding
   * leaves over go to the largest remainders.
   */
  public static List<Share> addingUp(List<Share> parts) {
    long total = parts.stream().mapToLong(Share::events).sum();
    if (total == 0) {
      return parts;
    }
    long[] tenths = parts.stream().mapToLong(p -> TENTHS * p.events / total).toArray();
    long missing = TENTHS - IntStream.range(0, tenths.length).mapToLong(i -> tenths[i]).sum();
    IntStream.range(0, tenths.length)
        .boxed()
        .sorted(Comparator.comparingLong(i -> -(TENTHS * parts.get(i).events % total)))
        .limit(missing)
        .forEach(i -> tenths[i]++);
    List<Share> printed = new ArrayList<>();
    for (int i = 0; i < tenths.length; i++) {
      Share part = parts.get(i);
      String text = tenths[i] / 10 + "." + tenths[i] % 10 + "\u00a0%";
      printed.add(new Share(part.label, part.events, part.n, text, part.estimate));
    }
    return printed;
  }

  /** The limits of the interval in per cent, such as {@code 8.2 to 17 %}. */
  public String range() {
    return Words.percentRange(estimate.low(), estimate.high());
  }

  /** Where the interval begins on a bar, as a length of a style sheet. */
  public String left() {
    return length(estimate.low());
  }

  /** How long the interval is on a bar, as a length of a style sheet. */
  public String width() {
    return length(estimate.high() - estimate.low());
  }

  /** Where the share lies on a bar, as a length of a style sheet. */
  public String centre() {
    return length(estimate.value());
  }

  private static String length(double share) {
    return Words.fixed(100 * share, 2) + "%";
  }

  /** The counts: {@code 24 of 200 replications}. */
  public String counts() {
    return Words.whole(events) + " of " + Words.count(n, "replication", "replications");
  }

  /** Share and interval in one breath: {@code 12 %, 95 % interval 8.2 to 17 %}. */
  public String told() {
    return percent + ", 95\u00a0% interval " + range();
  }
}
