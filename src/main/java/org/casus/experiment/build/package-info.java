/**
 * Turns what an experiment file says and the scenario it names into an experiment, with every
 * problem found on the way. May import {@code scenario} and the plan, the designs and the values of
 * {@code experiment}. Knows nothing of YAML or files. Start reading at {@code Blueprint}.
 */
@NullMarked
package org.casus.experiment.build;

import org.jspecify.annotations.NullMarked;
