package org.casus.scenario.bind;

import java.util.Locale;

/** How the names of Java are written in files: {@code inForce} and {@code IN_FORCE} as in-force. */
final class Names {

  private Names() {}

  /** The key of a record component or the name of a case. */
  static String kebab(String camelCase) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < camelCase.length(); i++) {
      char letter = camelCase.charAt(i);
      if (Character.isUpperCase(letter) && i > 0) {
        text.append('-');
      }
      text.append(Character.toLowerCase(letter));
    }
    return text.toString();
  }

  /** The word of an enum constant. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
