package org.casus.architecture.broken.study;

import org.casus.architecture.broken.model.WrongModel;

/** Imports a package that {@code study} must not know. */
public class WrongStudy {
  WrongModel imported() {
    return new WrongModel();
  }
}
