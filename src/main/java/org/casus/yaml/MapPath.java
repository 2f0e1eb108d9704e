package org.casus.yaml;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casus.scenario.bind.Bound;
import org.casus.scenario.bind.Paths;

/** The path of the map of a scenario, which counts from the file that names it. */
final class MapPath {

  static final String KEY = "regions.map";

  private MapPath() {}

  /** The tree of a file as it reads in the folder of another one. */
  static Object rebased(Map<?, ?> tree, Path from, Path to) {
    Optional<Path> map = of(tree, from);
    if (map.isEmpty()) {
      return tree;
    }
    Path target = map.get().toAbsolutePath().normalize();
    Path folder = to.toAbsolutePath().normalize().getParent();
    Path path =
        folder != null && Objects.equals(target.getRoot(), folder.getRoot())
            ? folder.relativize(target)
            : target;
    Bound<Object> moved = Paths.with(tree, KEY, path.toString().replace('\\', '/'));
    return moved.value().orElse(tree);
  }

  /** The map that a tree names, seen from where the program runs. */
  static Optional<Path> of(Object tree, Path file) {
    return Paths.find(tree, KEY)
        .filter(name -> name instanceof String text && !text.isBlank() && text.indexOf('\0') < 0)
        .map(name -> file.resolveSibling(String.valueOf(name)).normalize());
  }
}
