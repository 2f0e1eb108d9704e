package org.casus.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps track of which rectangles are taken, so that labels do not overlap. */
final class Placement {

  private final List<Rectangle2D> taken = new ArrayList<>();

  /** Takes a rectangle whether or not it is free. */
  void take(Rectangle2D box) {
    taken.add(box);
  }

  /** Takes the first of some rectangles that is free and inside the bounds. */
  Optional<Rectangle2D> first(List<Rectangle2D> choices, Rectangle2D bounds) {
    Optional<Rectangle2D> found =
        choices.stream().filter(box -> bounds.contains(box) && isFree(box)).findFirst();
    found.ifPresent(taken::add);
    return found;
  }

  private boolean isFree(Rectangle2D box) {
    return taken.stream().noneMatch(box::intersects);
  }
}
