/**
 * Works out the figures of the shipped map and of the scenarios on it from the data they come from,
 * so that nobody has to believe them.
 *
 * <p>The data are not part of this repository. They are looked for in the folder that {@code
 * -Dcasus.data=DIR} names, or in {@code ../shared/data}; without them the tests that compare are
 * skipped and say so. Start reading at {@code Ground}.
 */
package org.casus.figures;
