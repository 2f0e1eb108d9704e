/**
 * The processes of a day that no agent decides: given events, deadlines, marches, battles, the
 * economy, settlements, and what is observed.
 *
 * <p>May import the world, the outlook, the choices, the deeds and MASON's Steppable. Knows nothing
 * of files or charts. Start reading at {@link org.casus.model.process.GivenEvents}.
 */
@NullMarked
package org.casus.model.process;

import org.jspecify.annotations.NullMarked;
