package org.casus.architecture.broken.chart;

import org.casus.architecture.broken.scenario.WrongScenario;

/** Imports a package that {@code chart} must not know. */
public class WrongChart {
  WrongScenario imported() {
    return new WrongScenario();
  }
}
