package org.casus.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.scenario.bind.Paths;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds a tree and its locations from the events of one document. */
final class Composer {

  private static final int DEEPEST = 100;

  private final String source;
  private final Iterator<Event> events;
  private final Locations locations;
  private final List<Finding> findings = new ArrayList<>();

  Composer(String source, Iterator<Event> events) {
    this.source = source;
    this.events = events;
    this.locations = new Locations(new Location(source, 1, 1));
  }

  Locations locations() {
    return locations;
  }

  List<Finding> findings() {
    return findings;
  }

  /** The tree whose first event this is. */
  @Nullable Object node(Event event, String path, int depth) {
    if (event instanceof AliasEvent) {
      throw new Unreadable(
          Finding.error(at(event), "aliases (*name) are not allowed: write the value out"));
    }
    locations.value(path, at(event));
    plain((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      return scalar.isPlain() ? PlainScalar.of(scalar.getValue()) : scalar.getValue();
    }
    if (depth >= DEEPEST) {
      throw new Unreadable(Finding.error(at(event), "nested deeper than " + DEEPEST + " levels"));
    }
    return event instanceof SequenceStartEvent ? list(path, depth + 1) : map(path, depth + 1);
  }

  private List<Object> list(String path, int depth) {
    List<Object> list = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      add(list, node(event, path + "[" + list.size() + "]", depth));
      event = events.next();
    }
    return list;
  }

  @SuppressWarnings("NullAway") // a tree may hold null for an empty value
  private static void add(List<Object> list, @Nullable Object value) {
    list.add(value);
  }

  private Map<String, Object> map(String path, int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    Map<String, Location> first = new LinkedHashMap<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      String key = key(event);
      Location place = at(event);
      Optional<Location> earlier = Optional.ofNullable(first.putIfAbsent(key, place));
      String child = Paths.child(path, key);
      if (earlier.isEmpty()) {
        locations.key(child, place);
      } else {
        findings.add(
            Finding.error(
                place, "duplicate key \"" + key + "\": first on line " + earlier.get().line()));
      }
      put(map, key, node(events.next(), child, depth), earlier.isEmpty());
      event = events.next();
    }
    return map;
  }

  @SuppressWarnings("NullAway") // a tree may hold null for an empty value
  private static void put(
      Map<String, Object> map, String key, @Nullable Object value, boolean isNew) {
    if (isNew) {
      map.put(key, value);
    }
  }

  private String key(Event event) {
    if (event instanceof AliasEvent) {
      throw new Unreadable(Finding.error(at(event), "aliases (*name) are not allowed"));
    }
    if (!(event instanceof ScalarEvent scalar)) {
      throw new Unreadable(Finding.error(at(event), "a key must be a single word"));
    }
    plain(scalar);
    if (scalar.getValue().isEmpty()) {
      findings.add(Finding.error(at(event), "a key is empty"));
    }
    return scalar.getValue();
  }

  /** Refuses what makes a value more than it says: anchors and tags. */
  private void plain(NodeEvent event) {
    if (event.getAnchor().isPresent()) {
      findings.add(
          Finding.error(
              at(event), "anchors (&" + event.getAnchor().get().getValue() + ") are not allowed"));
    }
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    if (tag.isPresent()) {
      findings.add(Finding.error(at(event), "tags (" + tag.get() + ") are not allowed"));
    }
  }

  Location at(Event event) {
    return at(source, event.getStartMark());
  }

  static Location at(String source, Optional<Mark> mark) {
    return mark.map(found -> new Location(source, found.getLine() + 1, found.getColumn() + 1))
        .orElse(Location.of(source));
  }

  /** Reading cannot go on. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Finding finding;

    Unreadable(Finding finding) {
      super(finding.toString(), null, false, false);
      this.finding = finding;
    }

    Finding finding() {
      return finding;
    }
  }
}
