/**
 * Holds the state variables of the regions in one replication: people, grievance, control, soldiers
 * and fighters, in arrays indexed by region.
 *
 * <p>May import the values of a scenario, the draws and the pure submodels. Knows nothing of
 * disputes and of who decides. Start reading at {@link org.casus.model.ground.Ground}.
 */
@NullMarked
package org.casus.model.ground;

import org.jspecify.annotations.NullMarked;
