package org.casus.scenario;

/**
 * Something wrong with an input, at the dotted path of the value it concerns.
 *
 * @param path dotted path such as {@code states.NGA.army}; empty for the whole input
 * @param message what is wrong and what is allowed, without the final full stop
 * @param hint what was perhaps meant; empty where nothing comes near
 * @param atKey whether the key is at fault rather than its value
 */
public record Problem(String path, String message, String hint, Severity severity, boolean atKey) {

  /** Whether a problem stops the work. */
  public enum Severity {
    /** The input cannot be used. */
    ERROR,
    /** The input can be used but is probably not what was meant. */
    WARNING
  }

  /** A problem that stops the work. */
  public static Problem error(String path, String message) {
    return new Problem(path, message, "", Severity.ERROR, false);
  }

  /** A problem that does not stop the work. */
  public static Problem warning(String path, String message) {
    return new Problem(path, message, "", Severity.WARNING, false);
  }

  /** The same problem with what was perhaps meant. */
  public Problem maybe(String remedy) {
    return new Problem(path, message, remedy, severity, atKey);
  }

  /** The same problem, standing at the key instead of at its value. */
  public Problem standingAtKey() {
    return new Problem(path, message, hint, severity, true);
  }

  /** The same problem at another path. */
  public Problem movedTo(String other) {
    return new Problem(other, message, hint, severity, atKey);
  }

  /** Whether the problem stops the work. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The message and the hint as sentences. */
  public String text() {
    String sentence = message.endsWith(".") ? message : message + ".";
    return hint.isEmpty() ? sentence : sentence + " Maybe " + hint + ".";
  }

  @Override
  public String toString() {
    return path.isEmpty() ? text() : path + ": " + text();
  }
}
