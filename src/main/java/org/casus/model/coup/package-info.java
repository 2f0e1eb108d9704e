/**
 * Turns a country's record and strain into the probability of a coup attempt. May import chance.
 * Knows nothing of what a coup does. Start reading at {@link org.casus.model.coup.CoupHazard}.
 */
@NullMarked
package org.casus.model.coup;

import org.jspecify.annotations.NullMarked;
