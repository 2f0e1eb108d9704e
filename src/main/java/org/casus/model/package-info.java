/**
 * Turns one scenario and one seed into one history, day by day, on the MASON scheduler. May import
 * {@code scenario} and {@code history}; it alone uses MASON, and each sub-package is one group of
 * submodels. Knows nothing of files, threads, responses, charts or users. Start reading at {@code
 * CrisisModel}, then at the phases of a day.
 */
@NullMarked
package org.casus.model;

import org.jspecify.annotations.NullMarked;
