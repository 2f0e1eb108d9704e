package org.casus.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of threads. */
final class Threads implements ITypeConverter<Integer> {

  private static final int MOST = 1024;

  @Override
  public Integer convert(String text) {
    if (text.matches("[0-9]{1,4}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= MOST) {
        return number;
      }
    }
    throw new TypeConversionException("\"" + text + "\" is not a whole number from 1 to " + MOST);
  }
}
