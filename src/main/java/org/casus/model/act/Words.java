package org.casus.model.act;

import java.util.Locale;

/** Writes the constants of the model as files write them. */
public final class Words {

  /** What an event says of a government that came to power by a coup itself. */
  public static final String JUNTA = "junta";

  private Words() {}

  /** A constant in kebab case, such as {@code sanction-economic}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
