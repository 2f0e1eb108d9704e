/**
 * Turns runs of the model into the page of stylised facts: what emerges, beside what is known of
 * real crises. May import everything. Knows nothing of single cases but their files. Start reading
 * at {@code Facts}.
 */
@NullMarked
package org.casus.facts;

import org.jspecify.annotations.NullMarked;
