/**
 * Turns outcomes and histories into a study folder, and a study folder back into values. May import
 * {@code experiment} and {@code history}; it alone uses SQL. Knows nothing of how outcomes were
 * computed or how they will be drawn. Start reading at the class that opens a study folder.
 */
@NullMarked
package org.casus.results;

import org.jspecify.annotations.NullMarked;
