/**
 * Turns one replication into values that stay: the events of each day with their reasons, and the
 * weekly series. May import {@code scenario}. Knows nothing of how events come about or what is
 * concluded from them. Start reading at {@code History}.
 */
@NullMarked
package org.casus.history;

import org.jspecify.annotations.NullMarked;
