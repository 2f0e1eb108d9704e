package org.casus.scenario;

/** How certain a figure is, from A (read in a source) to D (only the sign is defensible). */
public enum Grade {
  /** Read in a source, or computed from a public data set. */
  A,
  /** A well-known published figure, recalled and not read again. */
  B,
  /** Judgement anchored on cases or on better figures. */
  C,
  /** A placeholder: only the sign is defensible. */
  D
}
