package org.casus.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.yaml.Finding;
import org.casus.yaml.Loaded;
import org.casus.yaml.MapSkeleton;

/** A commented scenario to start from. */
public final class NewScenario {

  private static final Pattern NAME = Pattern.compile("([A-Za-z0-9][A-Za-z0-9-]*)(\\.ya?ml)?");
  private static final String TEMPLATE = "new-scenario.yaml";
  private static final String MAP_TEMPLATE = "new-map-scenario.yaml";

  private NewScenario() {}

  /**
   * What was written.
   *
   * @param file the scenario
   * @param tables what stands beside it
   * @param notes what was filled in or guessed
   */
  public record Written(Path file, List<Path> tables, List<String> notes) {

    public Written {
      tables = List.copyOf(tables);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Writes the scenario {@code NAME.yaml}.
   *
   * @param name letters, digits and hyphens, perhaps with a folder before it
   * @return the file
   * @throws BadInput when the name will not do, the file exists or cannot be written
   */
  public static Path write(Path name) {
    String id = id(name);
    Path file = name.resolveSibling(id + ".yaml");
    writeAll(Map.of(file, template(TEMPLATE).replace("@ID@", id)));
    return file;
  }

  /**
   * Writes the scenario {@code NAME.yaml} on a map, and beside it a table of its regions and one of
   * its neighbours.
   *
   * @param name letters, digits and hyphens, perhaps with a folder before it
   * @param map a GeoJSON file; it stays where it is
   * @throws BadInput when the name or the map will not do, or a file exists or cannot be written;
   *     then none is
   */
  public static Written write(Path name, Path map) {
    String id = id(name);
    Loaded<MapSkeleton> loaded = MapSkeleton.read(map);
    NewLand land =
        new NewLand(
            loaded
                .value()
                .orElseThrow(
                    () ->
                        new BadInput(loaded.findings().stream().map(Finding::toString).toList())));
    Path file = name.resolveSibling(id + ".yaml");
    Path table = name.resolveSibling(id + "-regions.csv");
    Path adjacency = name.resolveSibling(id + "-adjacency.csv");
    String text =
        template(MAP_TEMPLATE)
            .replace("@ID@", id)
            .replace("@TABLE@", id + "-regions.csv")
            .replace("@ADJACENCY@", id + "-adjacency.csv")
            .replace("@MAP@", beside(file, map));
    Map<Path, String> texts = new LinkedHashMap<>();
    texts.put(table, land.table());
    texts.put(adjacency, land.adjacency());
    texts.put(file, land.scenario(text));
    writeAll(texts);
    return new Written(file, List.of(table, adjacency), land.notes());
  }

  /** The path of a map as a file reads it, quoted for YAML. */
  private static String beside(Path file, Path map) {
    Path target = map.toAbsolutePath().normalize();
    Path folder = file.toAbsolutePath().normalize().getParent();
    boolean near = folder != null && Objects.equals(folder.getRoot(), target.getRoot());
    Path path = near && folder != null ? folder.relativize(target) : target;
    String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String id(Path name) {
    Path last = name.getFileName();
    Matcher parts = NAME.matcher(last == null ? "" : last.toString());
    if (!parts.matches()) {
      throw new BadInput(
          "\"" + name + "\": a name has letters a to z, digits and hyphens, such as my-crisis.");
    }
    return parts.group(1);
  }

  /** Writes all files or, where one exists or cannot be written, none. */
  private static void writeAll(Map<Path, String> texts) {
    List<String> there =
        texts.keySet().stream().filter(NewScenario::isThere).map(NewScenario::taken).toList();
    if (!there.isEmpty()) {
      throw new BadInput(there);
    }
    List<Path> written = new ArrayList<>();
    try {
      texts.forEach((file, text) -> write(file, text, written));
    } catch (BadInput e) {
      written.forEach(NewScenario::remove);
      throw e;
    }
  }

  /** Also for a link that leads nowhere. */
  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new BadInput(file + ": was not written to its end and cannot be removed.");
    }
  }

  private static String taken(Path file) {
    return file + ": the file exists and is left as it is. Maybe choose another name.";
  }

  private static void write(Path file, String text, List<Path> written) {
    try {
      Files.createFile(file);
      written.add(file);
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (FileAlreadyExistsException e) {
      throw new BadInput(taken(file));
    } catch (NoSuchFileException e) {
      throw new BadInput(file + ": there is no such folder.");
    } catch (AccessDeniedException e) {
      throw new BadInput(file + ": no permission to write here.");
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be written (" + e.getMessage() + ").");
    }
  }

  private static String template(String name) {
    try (InputStream in = NewScenario.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read from the program", e);
    }
  }
}
