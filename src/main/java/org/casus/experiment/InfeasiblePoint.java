package org.casus.experiment;

/** The levels of a design point do not make a scenario that passes its checks. */
public final class InfeasiblePoint extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With what is wrong. */
  public InfeasiblePoint(String message) {
    super(message);
  }
}
