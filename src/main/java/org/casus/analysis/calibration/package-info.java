/**
 * Turns targets and simulated histories into what they say about parameters. May import {@code
 * analysis} and {@code experiment}. Knows nothing of factors' names or of files. Start reading at
 * {@code Rejection}.
 */
@NullMarked
package org.casus.analysis.calibration;

import org.jspecify.annotations.NullMarked;
