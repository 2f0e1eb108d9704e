/**
 * Turns a scenario into the list of what does not fit together in it, and a what-if into the
 * scenario it asks about. May import the values of {@code scenario} and how they are bound. Knows
 * nothing of files. Start reading at {@link org.casus.scenario.check.Coherence}.
 */
@NullMarked
package org.casus.scenario.check;

import org.jspecify.annotations.NullMarked;
