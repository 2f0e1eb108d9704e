/**
 * Turns outcomes into estimates with intervals, effects, indices and boxes. May import {@code
 * experiment}. Knows nothing of crises, files or figures: it sees responses as columns of numbers.
 * Start reading at {@code Estimate}.
 */
@NullMarked
package org.casus.analysis;

import org.jspecify.annotations.NullMarked;
