/**
 * The agents: states, blocs, bodies and mediators, each a Steppable that perceives, decides and
 * acts.
 *
 * <p>May import the world, the outlook, the choices, the deeds and MASON's Steppable. Knows nothing
 * of the order of a day. Start reading at {@link org.casus.model.actor.StateAgent}.
 */
@NullMarked
package org.casus.model.actor;

import org.jspecify.annotations.NullMarked;
