package org.casus.study;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.experiment.Span;

/**
 * One element of a job array: a part of the runs of a study.
 *
 * <p>Each part has as many runs as any other or one more, and as many of each design point.
 *
 * @param number of the part, 1 to {@code count}
 * @param count number of parts, at least 1
 */
public record Shard(long number, long count) {

  private static final Pattern FORM = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");

  public Shard {
    if (count < 1 || number < 1 || number > count) {
      throw new BadInput("shard " + number + "/" + count + ": K must be from 1 to N, such as 3/8.");
    }
  }

  /**
   * Reads {@code K/N}.
   *
   * @throws BadInput when it is not of that form
   */
  public static Shard of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new BadInput(
          "\"" + text + "\" is not K/N, two whole numbers such as 3/8: part 3 of 8.");
    }
    return new Shard(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
  }

  Span of(Span all) {
    if (count > all.size()) {
      throw new BadInput(
          "shard "
              + this
              + ": the study has only "
              + all.size()
              + " runs for "
              + count
              + " parts.");
    }
    return all.part(number, count);
  }

  @Override
  public String toString() {
    return number + "/" + count;
  }
}
