/**
 * Applies treaties: matches events with clauses and turns duties into deeds.
 *
 * <p>May import the world, the outlook, the choices and the deeds. Knows nothing of who reads the
 * chronicle. Start reading at {@link org.casus.model.clause.ClauseEngine}.
 */
@NullMarked
package org.casus.model.clause;

import org.jspecify.annotations.NullMarked;
