package org.casus.report.words;

import org.casus.experiment.Response;

/** Turns one value of a response into words. */
public final class ResponseWords {

  private final Names names;

  /** Words that name dates as a scenario counts them. */
  public ResponseWords(Names names) {
    this.names = names;
  }

  /** The value in words: yes or no, a category, a day with its date, a number with its unit. */
  public String of(Response response, double value) {
    return switch (response.kind()) {
      case YES_NO -> Double.isNaN(value) ? "did not arise" : value > 0 ? "yes" : "no";
      case DAY -> Double.isNaN(value) ? "never" : names.day(value);
      case CATEGORY -> category(response, value);
      case NUMBER ->
          Double.isNaN(value)
              ? "not observed"
              : (Words.number(value)
                      + " "
                      + (value == 1 ? Words.one(response.unit()) : response.unit()))
                  .strip();
    };
  }

  private static String category(Response response, double value) {
    int index = (int) value;
    return Double.isNaN(value) || index < 0 || index >= response.categories().size()
        ? "not observed"
        : Words.plain(response.categories().get(index));
  }
}
