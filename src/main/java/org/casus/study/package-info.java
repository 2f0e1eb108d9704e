/**
 * Turns a path into everything else, in order: load, run, keep, report. May import every package
 * below except {@code model}, which it reaches through {@code run}, and {@code chart}, which it
 * reaches through {@code report}. Knows nothing of arguments, terminals or browsers. Start reading
 * at {@code Study}, the one entry point for every caller.
 */
@NullMarked
package org.casus.study;

import org.jspecify.annotations.NullMarked;
