/**
 * Turns objectives into candidates worth trying, and tried candidates into those that none beats.
 * May import {@code analysis} and {@code experiment}. Knows nothing of scenarios, of files or of
 * how a candidate is run. Start reading at {@code ParetoSearch}.
 */
@NullMarked
package org.casus.analysis.search;

import org.jspecify.annotations.NullMarked;
