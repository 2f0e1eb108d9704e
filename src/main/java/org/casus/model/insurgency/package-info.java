/**
 * Turns the numbers of one region into growth, attacks, deaths, control and moves of armed groups.
 *
 * <p>May import the draws. Knows no world: every class is a pure submodel with its closed form.
 * Start reading at {@link org.casus.model.insurgency.Recruitment}.
 */
@NullMarked
package org.casus.model.insurgency;

import org.jspecify.annotations.NullMarked;
