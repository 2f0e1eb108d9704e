/**
 * Does what was decided or given: each deed appends its event and changes the state variables.
 *
 * <p>May import the world, the outlook and the pure submodels. Knows nothing of why a deed is done:
 * the reason is handed in. Start reading at {@link org.casus.model.act.Escalation}.
 */
@NullMarked
package org.casus.model.act;

import org.jspecify.annotations.NullMarked;
