package org.casus.model.war;

/**
 * Losses of two sides in one step of battle.
 *
 * <p>Leaves out the wounded who return.
 *
 * <p>Assumption: losses are counted in the unit of strength of the caller, because attrition
 * depends on nothing else.
 *
 * @param ofX losses of the first side, in its unit of strength, &ge; 0
 * @param ofY losses of the second side, in its unit of strength, &ge; 0
 */
public record Losses(double ofX, double ofY) {}
