package org.casus.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.scenario.Problem;
import org.casus.scenario.bind.Nearest;

/** Reads a file once, as text, and refuses what cannot be a scenario before anything parses it. */
final class FileText {

  /** The largest scenario or table read, in bytes. */
  static final int MOST_BYTES = 1 << 20;

  /** The largest map read, in bytes. */
  static final int MOST_MAP_BYTES = 1 << 24;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private FileText() {}

  /** The text, or why it is refused. */
  record Read(String text, Optional<Finding> refusal) {

    static Read of(String text) {
      return new Read(text, Optional.empty());
    }

    static Read refused(Finding finding) {
      return new Read("", Optional.of(finding));
    }
  }

  static Read read(Path file) {
    return read(file, MOST_BYTES);
  }

  /** Reads a file that may have a number of bytes at most, whole MiB. */
  static Read read(Path file, int most) {
    Location whole = Location.of(file.toString());
    if (Files.isDirectory(file)) {
      return refuse(whole, "is a directory, not a file");
    }
    if (Files.notExists(file)) {
      return Read.refused(new Finding(whole, missing(file)));
    }
    if (!Files.isRegularFile(file)) {
      return refuse(whole, "is not a regular file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      byte[] bytes = size > most ? new byte[0] : in.readNBytes(most + 1);
      if (size > most || bytes.length > most) {
        long found = Math.max(size, bytes.length);
        String limit = most + " (" + (most >> 20) + " MiB)";
        return refuse(whole, "holds " + found + " bytes, but at most " + limit + " are read");
      }
      return decode(bytes, whole);
    } catch (AccessDeniedException e) {
      return refuse(whole, "cannot be read: permission denied");
    } catch (IOException e) {
      return refuse(whole, "cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private static Read decode(byte[] bytes, Location whole) {
    if (bytes.length == 0) {
      return refuse(whole, "the file is empty");
    }
    int zero = indexOfZero(bytes);
    if (zero >= 0) {
      return refuse(at(whole, bytes, zero), "a binary file: byte " + (zero + 1) + " is 0");
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int bad = in.position();
      return refuse(
          at(whole, bytes, bad),
          String.format(Locale.ROOT, "not UTF-8 text: byte 0x%02X", bytes[bad] & 0xff));
    }
    String text = out.flip().toString();
    return Read.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
  }

  private static int indexOfZero(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static Location at(Location whole, byte[] bytes, int position) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < position; i++) {
      boolean end = bytes[i] == '\n';
      line += end ? 1 : 0;
      column = end ? 1 : column + 1;
    }
    return new Location(whole.source(), line, column);
  }

  private static Problem missing(Path file) {
    Path parent = file.getParent();
    Path folder = parent == null ? Path.of("") : parent;
    if (!Files.isDirectory(folder)) {
      return Problem.error("", "no such file: there is no folder " + folder);
    }
    List<String> names = names(folder, String.valueOf(file.getFileName()));
    String nearest =
        Nearest.to(String.valueOf(file.getFileName()), names)
            .map(name -> folder.resolve(name).toString())
            .orElse("");
    return Problem.error("", "no such file").maybe(nearest);
  }

  /** The files that could have been meant: those of the same kind. */
  private static List<String> names(Path folder, String like) {
    boolean other = like.endsWith(".csv") || like.endsWith(".geojson") || like.endsWith(".json");
    String ending = other ? like.substring(like.lastIndexOf('.')) : ".yaml";
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(found -> String.valueOf(found.getFileName()))
          .filter(name -> name.endsWith(ending) || (!other && name.endsWith(".yml")))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Read refuse(Location location, String message) {
    return Read.refused(Finding.error(location, message));
  }
}
