package org.casus.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** What was run, on what, and what came of it, as {@code manifest.json}. */
public record Manifest(Map<String, Object> entries) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<LinkedHashMap<String, Object>> ENTRIES =
      new TypeReference<>() {};

  public Manifest {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** The manifest of a study, with a list of the files and their hashes put in. */
  public Manifest withFiles(StudyFolder folder) {
    Map<String, Object> more = new LinkedHashMap<>(entries);
    Map<String, String> hashes = new LinkedHashMap<>();
    for (Path file : files(folder)) {
      String name = folder.root().relativize(file).toString().replace('\\', '/');
      hashes.put(name, sha256(file));
    }
    more.put("files", hashes);
    return new Manifest(more);
  }

  /**
   * The manifest of a study.
   *
   * @throws FolderException when it is missing or no JSON
   */
  public static Manifest read(StudyFolder folder) {
    Path file = folder.manifest();
    try {
      return new Manifest(JSON.readValue(Files.readString(file), ENTRIES));
    } catch (IOException e) {
      throw new FolderException(file + ": cannot be read (" + Failures.words(e) + ").");
    } catch (JacksonException e) {
      throw new FolderException(file + ": this is not the manifest of a study.");
    }
  }

  /** The hash of each file that it lists, by name. */
  public Map<String, String> files() {
    Map<String, String> hashes = new LinkedHashMap<>();
    if (entries.get("files") instanceof Map<?, ?> listed) {
      listed.forEach((name, hash) -> hashes.put(String.valueOf(name), String.valueOf(hash)));
    }
    return hashes;
  }

  /** The manifest as JSON, in lines. */
  public String text() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return JSON.writer().with(pretty).writeValueAsString(entries) + "\n";
  }

  /** Writes the file. */
  public void write(StudyFolder folder) {
    try {
      String name = "manifest.json." + ProcessHandle.current().pid() + ".part";
      Path draft = folder.root().resolve(name);
      Files.writeString(draft, text(), StandardCharsets.UTF_8);
      Files.move(draft, folder.manifest(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Failures.of(folder.manifest(), e);
    }
  }

  /** The SHA-256 of a file, in hexadecimal digits. */
  public static String sha256(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw Failures.of(file, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Every file of the study but the manifest and the store, which changes when it is opened. */
  private static List<Path> files(StudyFolder folder) {
    try (Stream<Path> all = Files.walk(folder.root())) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.equals(folder.manifest()))
          .filter(file -> !file.getFileName().toString().startsWith("study.sqlite"))
          .filter(file -> !file.getFileName().toString().endsWith(".part"))
          .filter(file -> !StudyLock.owns(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Failures.of(folder.root(), e);
    }
  }
}
