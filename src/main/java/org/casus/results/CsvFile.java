package org.casus.results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A comma-separated file in UTF-8 with line feeds, which takes its place only when it is whole. */
final class CsvFile implements AutoCloseable {

  private final Path file;
  private final Path draft;
  private final BufferedWriter out;

  CsvFile(Path file) {
    this.file = file;
    this.draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      this.out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Failures.of(file, e);
    }
  }

  void row(List<String> cells) {
    try {
      for (int i = 0; i < cells.size(); i++) {
        if (i > 0) {
          out.write(',');
        }
        out.write(quoted(cells.get(i)));
      }
      out.write('\n');
    } catch (IOException e) {
      throw Failures.of(file, e);
    }
  }

  /** Puts the finished file in its place. */
  void finish() {
    try {
      out.close();
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Failures.of(file, e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw Failures.of(file, e);
    }
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
