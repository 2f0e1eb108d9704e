package org.casus.architecture.broken.yaml;

import org.casus.architecture.broken.model.WrongModel;

/** Imports a package that {@code yaml} must not know. */
public class WrongYaml {
  WrongModel imported() {
    return new WrongModel();
  }
}
