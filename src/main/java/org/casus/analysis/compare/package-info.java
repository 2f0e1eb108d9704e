/**
 * Turns the outcomes of two scenarios into effects with intervals, verdicts and a reason to stop.
 * May import {@code analysis} and {@code experiment}. Knows nothing of what-ifs, files or figures:
 * it sees two columns of numbers. Start reading at {@code PairedComparison}.
 */
@NullMarked
package org.casus.analysis.compare;

import org.jspecify.annotations.NullMarked;
