/**
 * Turns a scenario into design points and replications, and a history into the outcome that was
 * asked for. May import {@code scenario} and {@code history}. Knows nothing of how a replication is
 * simulated, run in parallel or stored. Start reading at {@code Experiment}.
 */
@NullMarked
package org.casus.experiment;

import org.jspecify.annotations.NullMarked;
