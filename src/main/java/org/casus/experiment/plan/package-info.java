/**
 * What an experiment file may say, as records that the binder fills. May import {@code scenario}.
 * Knows nothing of YAML, of the scenario that a path leads into, or of how a design is laid out.
 * Start reading at {@code ExperimentPlan}.
 */
@NullMarked
package org.casus.experiment.plan;

import org.jspecify.annotations.NullMarked;
