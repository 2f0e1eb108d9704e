package org.casus.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** The folder of one study and the names of the files in it. */
public record StudyFolder(Path root) {

  /** The name of the file with the outlines of the regions. */
  public static final String MAP = "map.geojson";

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * The name of a new folder, {@code id-time-hex}.
   *
   * @param tag any number; its last 24 bits tell apart what begins in one second
   */
  public static String name(String id, Instant now, long tag) {
    return id + "-" + STAMP.format(now) + String.format(Locale.ROOT, "-%06x", tag & 0xffffff);
  }

  /**
   * Makes the folder of a new study.
   *
   * @throws FolderException when it holds something already or cannot be written
   */
  public static StudyFolder create(Path root) {
    try {
      Files.createDirectories(root);
      StudyFolder folder = new StudyFolder(root);
      StudyLock.holder(folder).ifPresent(holder -> refuse(root, holder));
      folder.requireEmpty();
      if (!Files.isWritable(root)) {
        throw new AccessDeniedException(root.toString());
      }
      return folder;
    } catch (FileAlreadyExistsException e) {
      throw new FolderException(root + ": there is a file of this name, not a folder.");
    } catch (IOException e) {
      throw new FolderException(
          root
              + ": the folder cannot be written ("
              + Failures.words(e)
              + "). Maybe name another one with -o.");
    }
  }

  /**
   * Looks again, once the folder is locked, whether nobody has put anything into it.
   *
   * @throws FolderException when somebody has
   */
  public void requireEmpty() {
    try (Stream<Path> entries = Files.list(root)) {
      if (entries.anyMatch(entry -> !StudyLock.owns(entry))) {
        throw new FolderException(
            root + ": the folder is not empty. Maybe name another one with -o.");
      }
    } catch (IOException e) {
      throw new FolderException(root + ": the folder cannot be read (" + Failures.words(e) + ").");
    }
  }

  private static void refuse(Path root, LockHolder holder) {
    throw new FolderException(
        root + ": " + holder.words() + " is writing a study here. Maybe name another one with -o.");
  }

  /**
   * The folder of a study that exists.
   *
   * @throws FolderException when there is none, or its store is damaged or of another version
   */
  public static StudyFolder open(Path root) {
    StudyFolder folder = new StudyFolder(root);
    if (Files.isRegularFile(root)) {
      Path parent = root.toAbsolutePath().normalize().getParent();
      boolean inside = parent != null && Files.isRegularFile(new StudyFolder(parent).store());
      throw new FolderException(
          root
              + ": this is a file, not the folder of a study. Maybe "
              + (inside ? parent : "run it first: casus run " + root)
              + ".");
    }
    if (!Files.isDirectory(root)) {
      throw new FolderException(root + ": there is no such folder.");
    }
    if (!Files.isRegularFile(folder.store())) {
      throw new FolderException(
          root + ": this is not the folder of a study; study.sqlite is missing.");
    }
    new StoreFile(folder.store()).require();
    return folder;
  }

  /** Size of all files together, bytes. */
  public long bytes() {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += size(file);
      }
      return bytes;
    } catch (IOException | UncheckedIOException e) {
      return bytes; // a file was removed meanwhile
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // it was removed meanwhile
    }
  }

  /** The scenario as it was given. */
  public Path scenario() {
    return root.resolve("scenario.yaml");
  }

  /** The experiment as it was given; absent where a scenario was run. */
  public Path experiment() {
    return root.resolve("experiment.yaml");
  }

  /** The scenario with what it extends and every change from the command line. */
  public Path resolved() {
    return root.resolve("resolved.yaml");
  }

  /** The outlines of the regions; missing where the scenario has no map. */
  public Path map() {
    return root.resolve(MAP);
  }

  /** The one store. */
  public Path store() {
    return root.resolve("study.sqlite");
  }

  /** One row a replication. */
  public Path outcomes() {
    return root.resolve("outcomes.csv");
  }

  /** One row a design point and response. */
  public Path summary() {
    return root.resolve("summary.csv");
  }

  /** Versions, seeds, hashes, counts. */
  public Path manifest() {
    return root.resolve("manifest.json");
  }

  /** The pictures. */
  public Path figures() {
    return root.resolve("figures");
  }

  /** The page that answers. */
  public Path report() {
    return root.resolve("report.html");
  }
}
