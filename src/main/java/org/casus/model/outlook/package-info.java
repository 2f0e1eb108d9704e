/**
 * Turns the state of the world into what actors expect of it: stakes, forces, chances, values.
 *
 * <p>May import the world and the pure submodels. Knows nothing of who decides when, and changes
 * nothing. Start reading at {@link org.casus.model.outlook.Outlook}.
 */
@NullMarked
package org.casus.model.outlook;

import org.jspecify.annotations.NullMarked;
