package org.casus.cli;

import org.casus.experiment.Experiment;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of replications. */
final class Replications implements ITypeConverter<Long> {

  @Override
  public Long convert(String text) {
    if (text.matches("[0-9]{1,10}")) {
      long number = Long.parseLong(text);
      if (number >= 1 && number <= Experiment.MOST_REPLICATIONS) {
        return number;
      }
    }
    throw new TypeConversionException(
        "\"" + text + "\" is not a whole number from 1 to " + Experiment.MOST_REPLICATIONS);
  }
}
