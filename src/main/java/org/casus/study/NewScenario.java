package org.casus.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A commented scenario to start from. */
public final class NewScenario {

  private static final Pattern NAME = Pattern.compile("([A-Za-z0-9][A-Za-z0-9-]*)(\\.ya?ml)?");
  private static final String TEMPLATE = "new-scenario.yaml";

  private NewScenario() {}

  /**
   * Writes the scenario {@code NAME.yaml}.
   *
   * @param name letters, digits and hyphens, perhaps with a folder before it
   * @return the file
   * @throws BadInput when the name will not do, the file exists or cannot be written
   */
  public static Path write(Path name) {
    Matcher parts = NAME.matcher(String.valueOf(name.getFileName()));
    if (!parts.matches()) {
      throw new BadInput(
          "\"" + name + "\": a name has letters a to z, digits and hyphens, such as my-crisis.");
    }
    Path file = name.resolveSibling(parts.group(1) + ".yaml");
    try {
      String text = template().replace("@ID@", parts.group(1));
      return Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new BadInput(
          file + ": the file exists and is left as it is. Maybe choose another name.");
    } catch (NoSuchFileException e) {
      throw new BadInput(file + ": there is no such folder.");
    } catch (AccessDeniedException e) {
      throw new BadInput(file + ": no permission to write here.");
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be written (" + e.getMessage() + ").");
    }
  }

  private static String template() throws IOException {
    try (InputStream in = NewScenario.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException(TEMPLATE + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
