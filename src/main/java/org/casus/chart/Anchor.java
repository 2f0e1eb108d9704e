package org.casus.chart;

/** Where a text stands against its point. */
enum Anchor {
  START("start", 0),
  MIDDLE("middle", 0.5),
  END("end", 1);

  private final String svg;
  private final double share;

  Anchor(String svg, double share) {
    this.svg = svg;
    this.share = share;
  }

  /** Returns the value of the SVG attribute text-anchor. */
  String svg() {
    return svg;
  }

  /** Returns the share of the width that stands left of the point. */
  double share() {
    return share;
  }
}
