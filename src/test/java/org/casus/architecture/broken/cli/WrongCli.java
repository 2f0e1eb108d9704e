package org.casus.architecture.broken.cli;

import org.casus.architecture.broken.model.WrongModel;

/** Imports a package that {@code cli} must not know. */
public class WrongCli {
  WrongModel imported() {
    return new WrongModel();
  }
}
