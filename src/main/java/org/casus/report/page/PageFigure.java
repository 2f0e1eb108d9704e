package org.casus.report.page;

/**
 * A figure as it stands on the page.
 *
 * @param id short name, which is also that of its files
 * @param number from 1, in the order of the page
 * @param svg the drawing as one element that says in words what it shows
 * @param caption what is drawn, of how many replications
 * @param reading one sentence on how to read it
 */
public record PageFigure(String id, int number, String svg, String caption, String reading) {}
