/**
 * Turns strengths, distances and days into outcomes, losses, arrivals and durations of war. May
 * import chance. Knows nothing of who fights or why: sides are numbers. Start reading at {@link
 * org.casus.model.war.Contest}.
 */
@NullMarked
package org.casus.model.war;

import org.jspecify.annotations.NullMarked;
