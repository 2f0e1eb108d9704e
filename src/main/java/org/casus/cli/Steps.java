package org.casus.cli;

/** Words and numbers that every verb shares. */
final class Steps {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int BAD_INPUT = 2;
  static final int INTERRUPTED = 130;

  static final String STACKTRACE = "--stacktrace";

  private Steps() {}
}
