/**
 * Turns the responses of a design into what each factor does to them: indices, elementary effects,
 * the seed's share, stability over replications. May import {@code analysis} and {@code
 * experiment}. Knows nothing of factors' names or units. Start reading at {@code SobolIndices}.
 */
@NullMarked
package org.casus.analysis.sensitivity;

import org.jspecify.annotations.NullMarked;
