package org.casus.model.ground;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which borders are closed to people, by one side or by both. */
public final class Frontiers {

  private final Map<String, Set<String>> closed = new HashMap<>();

  Frontiers() {}

  /** Closes a border; false when that side had closed it already. */
  public boolean close(String by, String against) {
    return closed.computeIfAbsent(by, side -> new HashSet<>()).add(against);
  }

  /** Opens a border again; false when that side had not closed it. */
  public boolean open(String by, String against) {
    return closed.computeIfAbsent(by, side -> new HashSet<>()).remove(against);
  }

  /** Whether a border is closed by either side. */
  public boolean closed(String one, String other) {
    return closedBy(one, other) || closedBy(other, one);
  }

  /** Whether one side has closed it. */
  public boolean closedBy(String by, String against) {
    return closed.getOrDefault(by, Set.of()).contains(against);
  }
}
