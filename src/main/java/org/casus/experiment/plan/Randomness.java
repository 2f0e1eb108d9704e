package org.casus.experiment.plan;

import org.casus.scenario.Key;

/** Where chance comes from, and what design points have in common. */
public record Randomness(
    @Key(value = "Seed of all draws.", fallback = "1") long seed,
    @Key(value = "Which random numbers design points share.", fallback = "event-keyed")
        Sharing common) {

  /** Which random numbers design points share. */
  public enum Sharing {
    /** A draw is keyed by what it decides, so every point meets the same chance. */
    EVENT_KEYED,
    /**
     * Points share the seed of a replication. Casus has no stream whose position could differ, so
     * this does exactly what event-keyed does.
     */
    REPLICATION,
    /**
     * Points that are compared meet the same chance: those of one world, which differ in levers
     * only, and those of one block of a design of blocks. Worlds meet chances of their own, so that
     * what is said of all of them rests on many histories.
     */
    WITHIN_WORLD,
    /** Every point has a seed of its own. */
    INDEPENDENT
  }

  /** Draws keyed by event, common to all points. */
  public static Randomness keyed(long seed) {
    return new Randomness(seed, Sharing.EVENT_KEYED);
  }
}
