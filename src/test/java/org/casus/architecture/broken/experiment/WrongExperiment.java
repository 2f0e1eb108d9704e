package org.casus.architecture.broken.experiment;

import org.casus.architecture.broken.model.WrongModel;

/** Imports a package that {@code experiment} must not know. */
public class WrongExperiment {
  WrongModel imported() {
    return new WrongModel();
  }
}
