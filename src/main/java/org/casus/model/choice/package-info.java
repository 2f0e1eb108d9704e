/**
 * Turns a menu of legal options into a choice and the reason for it.
 *
 * <p>May import the world and the pure submodels. Knows nothing of what the options mean. Start
 * reading at {@link org.casus.model.choice.Doctrine}; a new decision rule is a new case there.
 */
@NullMarked
package org.casus.model.choice;

import org.jspecify.annotations.NullMarked;
