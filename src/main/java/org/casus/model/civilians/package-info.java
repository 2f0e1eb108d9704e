/**
 * Turns deaths and distances into how many people flee, where they go and when they return. May
 * import chance. Knows no world, no state and no armed group. Start reading at {@link
 * org.casus.model.civilians.Outflow}.
 */
@NullMarked
package org.casus.model.civilians;

import org.jspecify.annotations.NullMarked;
