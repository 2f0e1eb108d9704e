/**
 * Turns the design points of a study and what came of them into what one method of analysis says:
 * sentences, figures and tables. May import {@code report.page}, {@code report.words}, {@code
 * analysis}, {@code experiment} and {@code chart}. Knows nothing of files or of the store. Start
 * reading at {@code Analyses}.
 */
@NullMarked
package org.casus.report.method;

import org.jspecify.annotations.NullMarked;
