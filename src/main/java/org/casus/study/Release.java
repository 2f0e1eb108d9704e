package org.casus.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Casus that runs, as the build wrote it. */
public final class Release {

  private static final String FILE = "/org/casus/version.properties";

  private Release() {}

  /** The version number. */
  public static String version() {
    try (InputStream in = Release.class.getResourceAsStream(FILE)) {
      if (in == null) {
        return "(unknown version)";
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "(unknown version)");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
