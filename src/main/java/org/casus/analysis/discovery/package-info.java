/**
 * Turns points and what became of them into the regions where something happens and into levers
 * that hold up. May import {@code analysis} and {@code experiment}. Knows nothing of factors' names
 * or units. Start reading at {@code Prim}.
 */
@NullMarked
package org.casus.analysis.discovery;

import org.jspecify.annotations.NullMarked;
