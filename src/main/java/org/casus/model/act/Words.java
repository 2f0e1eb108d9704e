package org.casus.model.act;

import java.util.Locale;

/** Writes the constants of the model as files write them. */
public final class Words {

  private Words() {}

  /** A constant in kebab case, such as {@code sanction-economic}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
