package org.casus.chart;

/**
 * One line of a forest plot.
 *
 * @param name of what was estimated
 * @param value in the unit of the axis
 */
public record Row(String name, Interval value) {}
