/**
 * Turns what an analysis found into a chapter: sentences, figures, a table. May import {@code
 * report.page}, {@code report.words}, {@code analysis}, {@code experiment}, {@code chart} and
 * {@code scenario}. Knows nothing of files or of how an analysis is asked for. Start reading at
 * {@code ComparisonChapter}.
 */
@NullMarked
package org.casus.report.chapter;

import org.jspecify.annotations.NullMarked;
