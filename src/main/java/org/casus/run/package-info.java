/**
 * Turns an experiment into a flow of outcomes, in parallel, with its progress. May import {@code
 * experiment}, {@code model} and {@code history}; apart from the command line it alone uses
 * threads. Knows nothing of files, charts or what an outcome means; an outcome never depends on the
 * number of threads. Start reading at the class that runs an experiment.
 */
@NullMarked
package org.casus.run;

import org.jspecify.annotations.NullMarked;
