package org.casus.architecture.broken.model.blocs;

/** The other half of a cycle between submodels. */
public class Vote {
  org.casus.architecture.broken.model.combat.Battle battle() {
    return new org.casus.architecture.broken.model.combat.Battle();
  }
}
