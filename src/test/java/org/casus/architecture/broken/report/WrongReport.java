package org.casus.architecture.broken.report;

import org.casus.architecture.broken.run.WrongRun;

/** Imports a package that {@code report} must not know. */
public class WrongReport {
  WrongRun imported() {
    return new WrongRun();
  }
}
