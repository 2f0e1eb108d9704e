/**
 * Turns sanctions, aid cuts and events into lost output and legitimacy. May import chance. Knows
 * nothing of who sanctions whom. Start reading at {@link org.casus.model.economy.OutputLoss}.
 */
@NullMarked
package org.casus.model.economy;

import org.jspecify.annotations.NullMarked;
