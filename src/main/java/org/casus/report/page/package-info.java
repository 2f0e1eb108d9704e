/**
 * Turns sections of blocks into one self-contained document. May import {@code report.answer} and
 * {@code chart}; it alone uses page templates. Knows nothing of what the blocks say. Start reading
 * at {@code Block}.
 */
@NullMarked
package org.casus.report.page;

import org.jspecify.annotations.NullMarked;
