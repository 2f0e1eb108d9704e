/**
 * Turns the state of a crisis into hazards and probabilities of talks, settlements and isolation.
 * May import chance and decision. Knows nothing of who mediates or what is on the table. Start
 * reading at {@link org.casus.model.diplomacy.SettlementHazard}.
 */
@NullMarked
package org.casus.model.diplomacy;

import org.jspecify.annotations.NullMarked;
