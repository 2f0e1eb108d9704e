/**
 * Turns utilities, beliefs and shocks into choice probabilities and choices. May import chance.
 * Knows nothing of actors, phases or menus: who weighs what is settled by the caller. Start reading
 * at {@link org.casus.model.decision.Logit}.
 */
@NullMarked
package org.casus.model.decision;

import org.jspecify.annotations.NullMarked;
