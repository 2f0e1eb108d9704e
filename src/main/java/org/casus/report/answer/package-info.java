/**
 * Turns findings into answers to the questions of a report, each with shares, a sentence and notes.
 * May import {@code report.findings}, {@code report.words}, {@code experiment}, {@code analysis}
 * and {@code scenario}. Knows nothing of how a page or a terminal lays them out. Start reading at
 * {@code Answers}.
 */
@NullMarked
package org.casus.report.answer;

import org.jspecify.annotations.NullMarked;
