package org.casus.experiment;

import java.util.List;
import java.util.function.LongUnaryOperator;
import org.casus.experiment.design.Design;
import org.casus.experiment.design.Saltelli;
import org.casus.experiment.design.Screening;
import org.casus.experiment.plan.Method;

/**
 * One method over some factors: a leaf of a design.
 *
 * <p>A Saltelli part has blocks of d + 2 points (A, B, then A with factor 1, 2, … from B), a Morris
 * part blocks of d + 1; every other part has blocks of one point.
 *
 * @param factors that it varies, in the order of the coordinates of its design
 * @param design its own points, whose class tells how blocks are built
 * @param place from the index of a design point, before exclusion, to that of a point of this part;
 *     -1 where the point does not come from it
 */
public record Part(Method method, List<Factor> factors, Design design, LongUnaryOperator place) {

  public Part {
    factors = List.copyOf(factors);
  }

  /** Number of points of its own, at least 1. */
  public long size() {
    return design.size();
  }

  /** Number of points of a block, at least 1. */
  public int blockSize() {
    if (design instanceof Saltelli) {
      return design.dimensions() + 2;
    }
    return design instanceof Screening ? design.dimensions() + 1 : 1;
  }

  /** Number of blocks: N of a Saltelli design, the trajectories of a Morris design. */
  public long blocks() {
    return size() / blockSize();
  }

  /** The block of one of its own points. */
  public long block(long own) {
    return own / blockSize();
  }

  /** The place of one of its own points in its block, from 0. */
  public int placeInBlock(long own) {
    return (int) (own % blockSize());
  }
}
