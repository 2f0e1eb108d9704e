package org.casus.architecture.broken.history;

import org.casus.architecture.broken.model.WrongModel;

/** Imports a package that {@code history} must not know. */
public class WrongHistory {
  WrongModel imported() {
    return new WrongModel();
  }
}
