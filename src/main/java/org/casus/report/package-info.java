/**
 * Turns estimates and histories into figures, tables, sentences and one self-contained page. May
 * import {@code experiment}, {@code analysis}, {@code chart}, and the values of {@code scenario}
 * and {@code history}. Knows nothing of where the numbers are stored or how they were simulated.
 * Start reading at {@code Report}, which puts the sections and figures of the sub-packages in
 * order.
 */
@NullMarked
package org.casus.report;

import org.jspecify.annotations.NullMarked;
