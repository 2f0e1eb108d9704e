package org.casus.chart;

/**
 * The words of a figure that are not in its axes.
 *
 * @param title what the figure shows, in a few words
 * @param subtitle what the numbers are numbers of, and of how many replications
 * @param footnote source or caveat below the figure, or empty
 * @param alternative the finding in a sentence for those who cannot see the figure, or empty for
 *     title and subtitle
 * @param absence why there may be nothing to draw, a clause such as "no replication saw force"
 */
public record Caption(
    String title, String subtitle, String footnote, String alternative, String absence) {

  /** Refuses a missing title. */
  public Caption {
    Check.text("title", title);
  }

  /**
   * Returns a caption without footnote, whose alternative text is title and subtitle.
   *
   * @throws IllegalArgumentException if the title is blank
   */
  public static Caption of(String title, String subtitle) {
    return new Caption(title, subtitle, "", "", "no replication gave a value");
  }

  /** Returns this caption with a source or caveat below the figure. */
  public Caption withFootnote(String text) {
    return new Caption(title, subtitle, text, alternative, absence);
  }

  /** Returns this caption with a sentence for those who cannot see the figure. */
  public Caption withAlternative(String text) {
    return new Caption(title, subtitle, footnote, text, absence);
  }

  /** Returns this caption with the clause that an empty figure prints after "No data:". */
  public Caption withAbsence(String text) {
    return new Caption(title, subtitle, footnote, alternative, text);
  }

  /** Returns the sentence for those who cannot see the figure; never empty. */
  public String spoken() {
    if (!alternative.isBlank()) {
      return alternative;
    }
    return subtitle.isBlank() ? title : title + ". " + subtitle;
  }
}
