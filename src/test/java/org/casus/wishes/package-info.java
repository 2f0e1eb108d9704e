/** One test for each thing that users of simulation tools ask for and no tool gives. */
@NullMarked
package org.casus.wishes;

import org.jspecify.annotations.NullMarked;
