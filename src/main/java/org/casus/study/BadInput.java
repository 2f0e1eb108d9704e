package org.casus.study;

import java.util.List;

/** What was asked for cannot be done; each line says where, what, and what is allowed. */
public final class BadInput extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With one line for each problem. */
  public BadInput(List<String> lines) {
    super(String.join("\n", lines));
  }

  /** With one problem. */
  public BadInput(String line) {
    this(List.of(line));
  }
}
