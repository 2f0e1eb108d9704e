package org.casus.model.ground;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which borders are closed to people, by one side or by both. */
public final class Frontiers {

  private final Set<String> closed = new LinkedHashSet<>();

  Frontiers() {}

  /** Closes a border; false when that side had closed it already. */
  public boolean close(String by, String against) {
    return closed.add(by + " " + against);
  }

  /** Opens a border again; false when that side had not closed it. */
  public boolean open(String by, String against) {
    return closed.remove(by + " " + against);
  }

  /** Whether a border is closed by either side. */
  public boolean closed(String one, String other) {
    return !closed.isEmpty()
        && (closed.contains(one + " " + other) || closed.contains(other + " " + one));
  }

  /** Whether one side has closed it. */
  public boolean closedBy(String by, String against) {
    return closed.contains(by + " " + against);
  }
}
