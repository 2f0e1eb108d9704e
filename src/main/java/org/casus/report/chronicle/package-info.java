/**
 * Turns the log of one replication, or of two side by side, into sentences that say what happened
 * and why. May import {@code report.words}, {@code experiment}, {@code history} and {@code
 * scenario}. Knows nothing of shares and intervals. Start reading at {@code Chronicle}.
 */
@NullMarked
package org.casus.report.chronicle;

import org.jspecify.annotations.NullMarked;
