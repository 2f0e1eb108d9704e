package org.casus.experiment.plan;

/** How design points are placed. */
public enum Method {
  /** Every combination of levels. */
  GRID,
  /** The scenario's own levels, then each factor moved alone. */
  ONE_AT_A_TIME,
  /** A Latin hypercube whose closest points are far apart. */
  LHS,
  /** A nearly orthogonal Latin hypercube. */
  NOLH,
  /** A scrambled Sobol' sequence. */
  SOBOL,
  /** Blocks for first-order and total sensitivity indices. */
  SALTELLI,
  /** Trajectories or radial blocks for elementary effects. */
  MORRIS,
  /** Points listed in a file. */
  CSV
}
