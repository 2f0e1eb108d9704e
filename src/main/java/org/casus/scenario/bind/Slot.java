package org.casus.scenario.bind;

import java.util.List;
import java.util.Optional;
import org.casus.scenario.Evidence;

/**
 * What may stand at a path of a record, and what it means.
 *
 * @param title meaning of the value, in one sentence
 * @param unit unit of a number; empty otherwise
 * @param words what a choice may be; empty for a number
 * @param range the numbers allowed, in words; empty when all are
 * @param evidence where the default comes from, for a parameter
 */
public record Slot(
    String path,
    String title,
    String unit,
    Kind kind,
    List<String> words,
    Limits range,
    Optional<Evidence> evidence) {

  /** What kind of value stands there. */
  public enum Kind {
    /** A number that may have a fraction. */
    NUMBER,
    /** A whole number. */
    WHOLE,
    /** One of several words, yes or no among them. */
    CHOICE,
    /** A text or a date. */
    TEXT,
    /** A part of the record that holds other values. */
    PART
  }

  /**
   * The numbers allowed.
   *
   * @param low smallest number, or minus infinity
   * @param high largest number, or infinity
   * @param words the same in words, with the unit; empty when all are allowed
   */
  public record Limits(double low, boolean exclusive, double high, String words) {

    /** Whether a number is allowed. */
    public boolean allow(double number) {
      return (exclusive ? number > low : number >= low) && number <= high;
    }
  }

  public Slot {
    words = List.copyOf(words);
  }

  /** What stands at a path of a record, or that there is no such path and what was meant. */
  public static Bound<Slot> of(Record record, String path) {
    return new Walk(record, path).slot();
  }

  /** Whether a range of numbers can be laid over it. */
  public boolean isNumber() {
    return kind == Kind.NUMBER || kind == Kind.WHOLE;
  }
}
