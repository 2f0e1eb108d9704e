package org.casus.chart;

/**
 * A member of a front: two estimates of one thing.
 *
 * @param label printed beside it, or empty
 * @param x on the horizontal axis
 * @param y on the vertical axis
 */
public record Member(String label, Interval x, Interval y) {}
