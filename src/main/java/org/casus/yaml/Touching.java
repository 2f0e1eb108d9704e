package org.casus.yaml;

import java.util.ArrayList;
import java.util.List;
import org.casus.scenario.Place;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Finds which regions of a map are neighbours: those that share a line, not a mere corner.
 *
 * <p>Lines that were drawn apart by up to {@value #SLACK} of the size of the smaller region count
 * as shared. A region that touches none is joined to the nearest of its state, as by a ferry.
 */
final class Touching {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final double SLACK = 0.002;
  private static final double SHORTEST = 10 * SLACK;

  private final List<MapSkeleton.Land> lands;
  private final List<Geometry> shapes;
  private final boolean[] joined;

  Touching(List<MapSkeleton.Land> lands, List<Geometry> shapes) {
    this.lands = lands;
    this.shapes = shapes;
    this.joined = new boolean[lands.size()];
  }

  /** The area of an outline, whose rings count by the even-odd rule. */
  static Geometry shape(List<List<Place>> rings) {
    Geometry shape = GEOMETRY.createPolygon();
    for (List<Place> ring : rings) {
      Coordinate[] points =
          ring.stream().map(p -> new Coordinate(p.lon(), p.lat())).toArray(Coordinate[]::new);
      shape =
          OverlayNGRobust.overlay(shape, GEOMETRY.createPolygon(points), OverlayNG.SYMDIFFERENCE);
    }
    return shape;
  }

  List<MapSkeleton.Border> borders() {
    List<MapSkeleton.Border> borders = new ArrayList<>();
    for (int a = 0; a < lands.size(); a++) {
      for (int b = a + 1; b < lands.size(); b++) {
        if (share(shapes.get(a), shapes.get(b))) {
          borders.add(border(a, b, false));
        }
      }
    }
    for (int a = 0; a < lands.size(); a++) {
      int b = joined[a] ? a : nearest(a);
      if (b != a) {
        borders.add(border(Math.min(a, b), Math.max(a, b), true));
      }
    }
    return borders;
  }

  private MapSkeleton.Border border(int a, int b, boolean ferry) {
    joined[a] = true;
    joined[b] = true;
    double km = lands.get(a).place().distanceTo(lands.get(b).place());
    return new MapSkeleton.Border(lands.get(a), lands.get(b), Math.max(1, Math.round(km)), ferry);
  }

  private static boolean share(Geometry a, Geometry b) {
    double size = Math.sqrt(Math.min(a.getArea(), b.getArea()));
    Envelope reach = new Envelope(a.getEnvelopeInternal());
    reach.expandBy(SLACK * size);
    return reach.intersects(b.getEnvelopeInternal())
        && a.isWithinDistance(b, SLACK * size)
        && along(a, b, size) >= SHORTEST * size;
  }

  /** How much of the outline of one runs beside the other, in degrees. */
  private static double along(Geometry a, Geometry b, double size) {
    return OverlayNGRobust.overlay(a.getBoundary(), b.buffer(SLACK * size), OverlayNG.INTERSECTION)
        .getLength();
  }

  /** The nearest other region of the same state; the region itself where it is the only one. */
  private int nearest(int a) {
    int nearest = a;
    double least = Double.POSITIVE_INFINITY;
    for (int b = 0; b < lands.size(); b++) {
      boolean same = b != a && lands.get(a).state().equals(lands.get(b).state());
      double apart = same ? shapes.get(a).distance(shapes.get(b)) : Double.POSITIVE_INFINITY;
      if (apart < least) {
        nearest = b;
        least = apart;
      }
    }
    return nearest;
  }
}
