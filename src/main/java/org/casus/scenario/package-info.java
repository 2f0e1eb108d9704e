/**
 * Turns plain data into values: the world before day one, and the list of what is wrong with it.
 * May import no other package of Casus. Knows nothing of YAML, of time passing, of chance or of how
 * a run is kept. Start reading at {@code Scenario}, the record that holds the whole.
 */
@NullMarked
package org.casus.scenario;

import org.jspecify.annotations.NullMarked;
