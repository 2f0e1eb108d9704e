/**
 * Moves the regions on: attacks, ranks and rivals of armed groups, land, grievance, garrisons, and
 * the alarms that shake them. Weekly, over the regions with fighters.
 *
 * <p>May import the world, expectations and the pure submodels. Knows nothing of treaties' texts
 * and of who decides. Start reading at {@link org.casus.model.unrest.Unrest}.
 */
@NullMarked
package org.casus.model.unrest;

import org.jspecify.annotations.NullMarked;
