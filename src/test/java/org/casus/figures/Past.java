package org.casus.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The past as seen from the first day of a run: only what lies before it counts, and the older, the
 * less.
 *
 * @param origin first day of the run; what happened on it or later is not known
 * @param halfLife days after which an event counts half
 */
record Past(LocalDate origin, double halfLife) {

  /** What an event of a day counts, in [0, 1]. */
  double weight(LocalDate day) {
    return day.isBefore(origin)
        ? Math.pow(0.5, ChronoUnit.DAYS.between(day, origin) / halfLife)
        : 0;
  }

  /** What an event of a month counts, as if all fell on the 15th of a month that is wholly over. */
  double weight(YearMonth month) {
    return month.atEndOfMonth().isBefore(origin) ? weight(month.atDay(15)) : 0;
  }

  /** Events a week, when the discounted events of all the past add up to this sum. */
  double weekly(double sum) {
    return sum * 7 * Math.log(2) / halfLife;
  }
}
