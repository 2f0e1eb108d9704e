package org.casus.yaml;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.scenario.Problem;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Merge;
import org.casus.scenario.bind.Paths;

/**
 * Lays the tables that a scenario file names into it, so that everything behind sees one tree.
 *
 * <p>Paths count from the file that names them. What the file itself says of a region stands above
 * the table.
 */
final class RegionTables {

  private static final String LAYER = "regions";
  private static final String TABLE = "table";
  private static final String ADJACENCY = "adjacency";

  private final Document own;
  private final Path file;
  private final List<Finding> findings;
  private final List<Source> sources;
  private boolean usable = true;

  private RegionTables(Document own, Path file) {
    this.own = own;
    this.file = file;
    this.findings = new ArrayList<>(own.findings());
    this.sources = new ArrayList<>(own.sources());
  }

  /** The document of a file with its tables laid in. */
  static Document included(Document own, Path file) {
    boolean named =
        own.usable()
            && own.tree() instanceof Map<?, ?> map
            && map.get(LAYER) instanceof Map<?, ?> layer
            && (layer.containsKey(TABLE) || layer.containsKey(ADJACENCY));
    return named ? new RegionTables(own, file).included() : own;
  }

  private Document included() {
    Object tree = Optional.ofNullable(own.tree()).orElse(Map.of());
    Locations locations = new Locations(Location.of(file.toString()));
    Units units = new Units(locations);
    table(TABLE, Units.columns(), Units.needed()).rows().forEach(units::add);
    findings.addAll(units.findings());
    adjacency(tree, units, locations);
    Map<String, Object> lower = Map.of(LAYER, Map.of("units", units.byId()));
    return new Document(
        Merge.over(Scenario.class, lower, without(tree)),
        locations.overlaidBy(own.locations()),
        findings,
        sources,
        usable);
  }

  private void adjacency(Object tree, Units units, Locations locations) {
    Optional<Object> given = Paths.find(tree, LAYER + "." + ADJACENCY);
    if (given.isEmpty() || !usable) {
      return;
    }
    if (Paths.find(tree, LAYER + "." + TABLE).isEmpty()) {
      refuse(Problem.error(LAYER + "." + ADJACENCY, "needs the table in the same file"));
      return;
    }
    Set<String> ids = new LinkedHashSet<>(units.byId().keySet());
    if (Paths.find(tree, Units.PATH).orElse(Map.of()) instanceof Map<?, ?> more) {
      more.keySet().forEach(id -> ids.add(String.valueOf(id)));
    }
    Neighbours neighbours = new Neighbours(ids);
    table(ADJACENCY, Neighbours.COLUMNS, Neighbours.NEEDED).rows().forEach(neighbours::add);
    ids.forEach(id -> units.byId().computeIfAbsent(id, key -> new LinkedHashMap<>()));
    neighbours.into(units.byId(), locations);
    findings.addAll(neighbours.findings());
  }

  /** The table that a key names; none, and a finding, where it cannot be read. */
  private Table table(String key, List<String> allowed, List<String> needed) {
    String path = LAYER + "." + key;
    Object tree = Optional.ofNullable(own.tree()).orElse(Map.of());
    Table none = new Table(List.of(), List.of(), List.of());
    Optional<Object> name = Paths.find(tree, path);
    if (name.isEmpty()) {
      return none;
    }
    if (!(name.get() instanceof String text) || text.isBlank()) {
      refuse(Problem.error(path, "expected the path of a table, relative to this file"));
      return none;
    }
    try {
      Table table = Table.read(file.resolveSibling(text).normalize(), allowed, needed);
      if (table.sources().isEmpty()) {
        Finding refusal = table.findings().get(0);
        String message = refusal.location() + ": " + refusal.problem().message();
        refuse(Problem.error(path, message).maybe(refusal.problem().hint()));
        return none;
      }
      usable &= table.findings().isEmpty();
      findings.addAll(table.findings());
      sources.addAll(table.sources());
      return table;
    } catch (InvalidPathException e) {
      refuse(Problem.error(path, "\"" + text + "\" is no path of a file"));
      return none;
    }
  }

  private void refuse(Problem problem) {
    usable = false;
    findings.add(own.locations().locate(problem));
  }

  /** The tree without the names of the tables, which nothing behind needs. */
  private static Map<String, Object> without(Object tree) {
    Map<String, Object> rest = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((key, value) -> rest.put(String.valueOf(key), value));
    }
    if (rest.get(LAYER) instanceof Map<?, ?> layer) {
      Map<String, Object> kept = new LinkedHashMap<>();
      layer.forEach((key, value) -> kept.put(String.valueOf(key), value));
      kept.remove(TABLE);
      kept.remove(ADJACENCY);
      rest.put(LAYER, kept);
    }
    return rest;
  }
}
