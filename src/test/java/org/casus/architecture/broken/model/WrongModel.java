package org.casus.architecture.broken.model;

import org.casus.architecture.broken.experiment.WrongExperiment;

/** Imports a package that {@code model} must not know. */
public class WrongModel {
  WrongExperiment imported() {
    return new WrongExperiment();
  }
}
