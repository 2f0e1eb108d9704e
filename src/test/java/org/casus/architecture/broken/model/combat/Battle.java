package org.casus.architecture.broken.model.combat;

/** One half of a cycle between submodels. */
public class Battle {
  org.casus.architecture.broken.model.blocs.Vote vote() {
    return new org.casus.architecture.broken.model.blocs.Vote();
  }
}
