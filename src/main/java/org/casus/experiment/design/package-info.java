/**
 * Turns a design and an index into a point of the unit cube. May import commons-math3 and nothing
 * of Casus. Knows nothing of factors, scenarios, files or threads: a point is an array of numbers
 * in [0, 1). Start reading at {@code Design}.
 */
@NullMarked
package org.casus.experiment.design;

import org.jspecify.annotations.NullMarked;
