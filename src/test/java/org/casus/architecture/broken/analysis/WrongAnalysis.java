package org.casus.architecture.broken.analysis;

import org.casus.architecture.broken.results.WrongResults;

/** Imports a package that {@code analysis} must not know. */
public class WrongAnalysis {
  WrongResults imported() {
    return new WrongResults();
  }
}
