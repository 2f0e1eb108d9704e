package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.analysis.Estimate;
import org.casus.analysis.discovery.Box;
import org.casus.analysis.factors.Dimension;
import org.casus.analysis.factors.Subject;
import org.casus.chart.Axis;
import org.casus.chart.Interval;
import org.casus.report.words.Words;

/** Puts values of factors and of subjects into words and onto axes. */
final class Told {

  private Told() {}

  /** A value of a factor. */
  static String level(Dimension dimension, double value) {
    if (dimension.isListed()) {
      int place = Math.max(0, Math.min(dimension.words().size() - 1, (int) value));
      return dimension.words().get(place);
    }
    return Words.number(value);
  }

  /** The limits of a factor in a box. */
  static String limits(Dimension dimension, Box.Limits limits) {
    if (dimension.isListed()) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < dimension.words().size(); i++) {
        if (limits.low() <= i && i <= limits.high()) {
          words.add(dimension.words().get(i));
        }
      }
      return dimension.path() + " is " + String.join(" or ", words);
    }
    boolean low = Double.isFinite(limits.low());
    boolean high = Double.isFinite(limits.high());
    if (low && high) {
      return dimension.path()
          + " from "
          + Words.number(limits.low())
          + " to "
          + Words.number(limits.high());
    }
    return dimension.path()
        + (low
            ? " at least " + Words.number(limits.low())
            : " at most " + Words.number(limits.high()));
  }

  /** A mean of a subject: a percentage, or a number with its unit. */
  static String mean(Subject subject, double value) {
    return subject.isShare()
        ? Words.percent(value)
        : (Words.number(value) + " " + subject.response().unit()).strip();
  }

  /** The change of a mean with its limits: percentage points, or a number with its unit. */
  static String change(Subject subject, Estimate change) {
    double scale = subject.isShare() ? 100 : 1;
    String unit = subject.isShare() ? "points" : subject.response().unit();
    String value = (signed(scale * change.value()) + " " + unit).strip();
    return change.bounded()
        ? value + " (" + signed(scale * change.low()) + " to " + signed(scale * change.high()) + ")"
        : value;
  }

  private static String signed(double value) {
    String number = Words.number(Math.abs(value));
    return number.equals("0") ? number : (value < 0 ? "\u2212" : "+") + number;
  }

  /** The axis of the means of a subject. */
  static Axis axis(Subject subject) {
    return subject.isShare()
        ? Axis.share(subject.title())
        : Axis.number("Mean of " + lower(subject.title()), subject.response().unit());
  }

  static Axis axis(Dimension dimension) {
    return Axis.number(dimension.path(), dimension.unit());
  }

  static String lower(String title) {
    return title.isEmpty()
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  /** An estimate as an interval that can be drawn, its limits cut to a range. */
  static Interval interval(Estimate estimate, double least, double most) {
    double value = Math.max(least, Math.min(most, estimate.value()));
    double low = Math.max(least, Math.min(most, estimate.low()));
    double high = Math.max(least, Math.min(most, estimate.high()));
    return new Interval(value, Math.min(low, value), Math.max(high, value));
  }

  /** Value and limits with so many digits after the point. */
  static String range(Estimate estimate, int digits) {
    return Words.fixed(estimate.value(), digits)
        + " ("
        + Words.fixed(estimate.low(), digits)
        + " to "
        + Words.fixed(estimate.high(), digits)
        + ")";
  }

  static String confidence(double confidence) {
    return Words.given(confidence) + " interval";
  }
}
