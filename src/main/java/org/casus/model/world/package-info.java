/**
 * Holds the state variables of one replication: states, disputes, treaties, campaigns, the log.
 *
 * <p>May import the values of a scenario and a history, the draws and the pure submodels. Knows
 * nothing of who decides or in which order a day runs. Start reading at {@link
 * org.casus.model.world.World}.
 */
@NullMarked
package org.casus.model.world;

import org.jspecify.annotations.NullMarked;
