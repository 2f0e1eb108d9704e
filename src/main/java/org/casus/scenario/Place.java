package org.casus.scenario;

/**
 * A point on the map.
 *
 * @param lon longitude, degrees east, [-180, 180]
 * @param lat latitude, degrees north, [-90, 90]
 */
public record Place(
    @Key(value = "Longitude.", unit = "degrees east", min = -180, max = 180) double lon,
    @Key(value = "Latitude.", unit = "degrees north", min = -90, max = 90) double lat) {

  private static final double EARTH_RADIUS_KM = 6371.0;

  /** The great-circle distance to another place in km. */
  public double distanceTo(Place other) {
    double a = StrictMath.toRadians(lat);
    double b = StrictMath.toRadians(other.lat);
    double halfLat = StrictMath.sin((b - a) / 2);
    double halfLon = StrictMath.sin(StrictMath.toRadians(other.lon - lon) / 2);
    double h = halfLat * halfLat + StrictMath.cos(a) * StrictMath.cos(b) * halfLon * halfLon;
    return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(h)));
  }
}
