package org.casus.model.insurgency;

import org.casus.model.chance.Check;

/**
 * How much more a group loses where several states act together, by the size of their force.
 *
 * <p>Assumption: the rise is that of the parameter at the usual size and at most twice that, half
 * of which the usual size brings, because no evaluation of joint operations is known and the tenth
 * battalion finds fewer who have not been found yet.
 *
 * @param usual factor on captures by a force of the usual size, at least 0
 * @param men the usual size, above 0
 */
public record JointForce(double usual, double men) {

  /** Refuses what has no meaning. */
  public JointForce {
    Check.nonNegative("usual", usual);
    Check.positive("men", men);
  }

  /**
   * The factor on captures of a force, at least 0; 1 for a force of nobody.
   *
   * @param force its men, at least 0
   */
  public double factor(double force) {
    double size = Check.nonNegative("force", force);
    return Math.max(0, 1 + (usual - 1) * 2 * size / (size + men));
  }
}
