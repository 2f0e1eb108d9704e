/**
 * Turns the terms of a promise and the case at hand into the probability that it is kept, founded
 * or left. May import chance and decision. Knows nothing of clauses as data, of who is whose ally
 * or of when a duty is owed. Start reading at {@link org.casus.model.pact.OrderedHonour}.
 */
@NullMarked
package org.casus.model.pact;

import org.jspecify.annotations.NullMarked;
