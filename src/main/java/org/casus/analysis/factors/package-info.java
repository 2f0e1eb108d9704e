/**
 * Turns a study into what analyses of factors start from: coordinates, values and responses by
 * design point. May import {@code analysis} and {@code experiment}. Knows nothing of files. Start
 * reading at {@code Inputs}.
 */
@NullMarked
package org.casus.analysis.factors;

import org.jspecify.annotations.NullMarked;
