/**
 * Turns preferences of members into votes, passed measures, power indices and pledged troops. May
 * import chance and decision. Knows nothing of charters as data, of sessions or of who is
 * suspended: only those who count are passed in. Start reading at {@link
 * org.casus.model.bloc.DecisionRules}.
 */
@NullMarked
package org.casus.model.bloc;

import org.jspecify.annotations.NullMarked;
