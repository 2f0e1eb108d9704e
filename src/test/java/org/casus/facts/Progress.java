package org.casus.facts;

/** Says on standard error how far the work is. */
final class Progress {

  private Progress() {}

  static void say(String what) {
    System.err.println(what);
  }
}
