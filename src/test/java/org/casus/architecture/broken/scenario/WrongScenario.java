package org.casus.architecture.broken.scenario;

import org.casus.architecture.broken.history.WrongHistory;

/** Imports a package that {@code scenario} must not know. */
public class WrongScenario {
  WrongHistory imported() {
    return new WrongHistory();
  }
}
