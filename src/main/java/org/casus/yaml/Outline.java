package org.casus.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.scenario.Place;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.JsonNode;

/**
 * A polygon, or several, of a GeoJSON geometry.
 *
 * @param rings outer and inner ones, as places
 * @param flaw what is wrong with it; empty for a sound one
 */
record Outline(List<List<Place>> rings, String flaw) {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final int FEWEST = 4;
  private static final double SMALLEST = 1e-6;

  static Outline of(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    try {
      List<Polygon> polygons =
          switch (geometry.path("type").asString("")) {
            case "Polygon" -> List.of(polygon(coordinates));
            case "MultiPolygon" -> polygons(coordinates);
            case "" -> throw new Flaw("has no geometry");
            default -> throw new Flaw("is no Polygon or MultiPolygon");
          };
      sound(polygons);
      return new Outline(polygons.stream().flatMap(p -> rings(p).stream()).toList(), "");
    } catch (Flaw e) {
      return new Outline(List.of(), String.valueOf(e.getMessage()));
    }
  }

  private static List<Polygon> polygons(JsonNode coordinates) {
    List<Polygon> polygons = new ArrayList<>();
    coordinates.forEach(polygon -> polygons.add(polygon(polygon)));
    if (polygons.isEmpty()) {
      throw new Flaw("the polygon is empty");
    }
    return polygons;
  }

  private static Polygon polygon(JsonNode coordinates) {
    List<LinearRing> rings = new ArrayList<>();
    coordinates.forEach(ring -> rings.add(ring(ring)));
    if (rings.isEmpty()) {
      throw new Flaw("the polygon is empty");
    }
    List<LinearRing> holes = rings.subList(1, rings.size());
    return GEOMETRY.createPolygon(rings.get(0), holes.toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonNode ring) {
    Coordinate[] points = new Coordinate[ring.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = point(ring.get(i));
    }
    if (points.length == 0) {
      throw new Flaw("a ring is empty");
    }
    if (!points[0].equals2D(points[points.length - 1])) {
      throw new Flaw("a ring is not closed: it ends at " + words(points[points.length - 1]));
    }
    if (points.length < FEWEST) {
      throw new Flaw("a ring of " + points.length + " positions: it needs at least " + FEWEST);
    }
    LinearRing closed = GEOMETRY.createLinearRing(points);
    if (closed.getEnvelopeInternal().getDiameter() < SMALLEST) {
      throw new Flaw("a ring is smaller than " + SMALLEST + " degrees, about a hand");
    }
    return closed;
  }

  private static Coordinate point(JsonNode position) {
    if (position.size() < 2 || !position.get(0).isNumber() || !position.get(1).isNumber()) {
      throw new Flaw("a position is not [longitude, latitude]");
    }
    double lon = position.get(0).asDouble();
    double lat = position.get(1).asDouble();
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      throw new Flaw("the position [" + lon + ", " + lat + "] is not in degrees");
    }
    return new Coordinate(lon, lat);
  }

  private static void sound(List<Polygon> polygons) {
    IsValidOp check = new IsValidOp(GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new)));
    check.setSelfTouchingRingFormingHoleValid(true);
    TopologyValidationError error = check.getValidationError();
    if (error != null) {
      String where = " at " + words(error.getCoordinate());
      throw new Flaw(
          switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION,
                TopologyValidationError.RING_SELF_INTERSECTION ->
                "the polygon crosses itself" + where;
            case TopologyValidationError.TOO_FEW_POINTS -> "the polygon has no area" + where;
            default -> error.getMessage().toLowerCase(Locale.ROOT) + where;
          });
    }
  }

  private static String words(Coordinate place) {
    return "[" + place.getX() + ", " + place.getY() + "]";
  }

  private static List<List<Place>> rings(Polygon polygon) {
    List<List<Place>> rings = new ArrayList<>(List.of(places(polygon.getExteriorRing())));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(places(polygon.getInteriorRingN(i)));
    }
    return rings;
  }

  private static List<Place> places(LinearRing ring) {
    List<Place> places = new ArrayList<>();
    for (Coordinate point : ring.getCoordinates()) {
      places.add(new Place(point.getX(), point.getY()));
    }
    return places;
  }

  /** The geometry is no outline of a region. */
  private static final class Flaw extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Flaw(String message) {
      super(message, null, false, false);
    }
  }
}
