package org.casus.experiment.design;

/** A design of blocks of d + 1 points, each of which moves one factor from an earlier point. */
public sealed interface Screening extends Design permits MorrisTrajectories, RadialBlocks {

  /**
   * The point within its block from which a point was moved.
   *
   * @param place within the block, 1 to d
   * @return an earlier place
   */
  int reference(int place);

  /** Number of blocks. */
  default long blocks() {
    return size() / (dimensions() + 1L);
  }
}
