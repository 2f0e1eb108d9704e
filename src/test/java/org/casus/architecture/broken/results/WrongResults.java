package org.casus.architecture.broken.results;

import org.casus.architecture.broken.run.WrongRun;

/** Imports a package that {@code results} must not know. */
public class WrongResults {
  WrongRun imported() {
    return new WrongRun();
  }
}
