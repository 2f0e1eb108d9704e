package org.casus.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Properties;
import org.casus.results.Manifest;

/** The release of Casus that runs, as the build wrote it. */
public final class Release {

  private static final String FILE = "/org/casus/version.properties";
  private static final String UNKNOWN = "unknown";

  private Release() {}

  /** The version number. */
  public static String version() {
    return property("version");
  }

  /** The commit it was built from; unknown when it was not built in a repository. */
  static String commit() {
    return property("commit");
  }

  /** Whether sources had been changed since that commit: true, false or unknown. */
  static String modified() {
    return commit().equals(UNKNOWN) ? UNKNOWN : property("modified");
  }

  /** The SHA-256 of the jar that runs; unknown when it runs from a folder of classes. */
  static String jarHash() {
    CodeSource source = Release.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return UNKNOWN;
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar) ? Manifest.sha256(jar) : UNKNOWN;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return UNKNOWN;
    }
  }

  private static String property(String name) {
    try (InputStream in = Release.class.getResourceAsStream(FILE)) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      String value = properties.getProperty(name, UNKNOWN);
      return value.isEmpty() || value.startsWith("${") ? UNKNOWN : value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
