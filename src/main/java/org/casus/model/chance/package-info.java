/**
 * Turns a seed and stable names into draws, and probabilities into quantiles and back. May import
 * nothing of the project. Knows nothing of actors, treaties or days as such: a day is one key among
 * others. Start reading at {@link org.casus.model.chance.Draws}.
 */
@NullMarked
package org.casus.model.chance;

import org.jspecify.annotations.NullMarked;
