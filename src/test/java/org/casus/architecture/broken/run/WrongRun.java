package org.casus.architecture.broken.run;

import org.casus.architecture.broken.yaml.WrongYaml;

/** Imports a package that {@code run} must not know. */
public class WrongRun {
  WrongYaml imported() {
    return new WrongYaml();
  }
}
