package org.casus.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * States on a plain of 20 by 12 degrees: two are neighbours when no third lies between them, which
 * gives about as many borders a state as West Africa has.
 */
final class Lands {

  private final List<String> ids = new ArrayList<>();
  private final List<double[]> places = new ArrayList<>();

  Lands(Chance chance, int states) {
    for (int i = 0; i < states; i++) {
      ids.add("S" + (i + 1));
      places.add(new double[] {chance.uniform(-15, 5), chance.uniform(5, 17)});
    }
  }

  List<String> ids() {
    return List.copyOf(ids);
  }

  /** The neighbours of a state. */
  List<String> borders(String id) {
    int i = ids.indexOf(id);
    List<String> borders = new ArrayList<>();
    for (int j = 0; j < ids.size(); j++) {
      if (j != i && open(i, j)) {
        borders.add(ids.get(j));
      }
    }
    return borders;
  }

  /** The seat of government. */
  Map<String, Object> capital(String id) {
    double[] place = places.get(ids.indexOf(id));
    Map<String, Object> capital = new LinkedHashMap<>();
    capital.put("lon", place[0]);
    capital.put("lat", place[1]);
    return capital;
  }

  /** Whether no third state lies in the circle over the line between two. */
  private boolean open(int i, int j) {
    double[] a = places.get(i);
    double[] b = places.get(j);
    for (int k = 0; k < places.size(); k++) {
      double[] c = places.get(k);
      double inside = (c[0] - a[0]) * (c[0] - b[0]) + (c[1] - a[1]) * (c[1] - b[1]);
      if (k != i && k != j && inside < 0) {
        return false;
      }
    }
    return true;
  }
}
