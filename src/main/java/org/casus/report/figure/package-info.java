/**
 * Turns findings into figures, each with a caption and a sentence on how to read it. May import
 * {@code report.page}, {@code report.findings}, {@code report.chronicle}, {@code report.words},
 * {@code experiment}, {@code analysis}, {@code chart}, {@code history} and {@code scenario}. Knows
 * nothing of the order of figures on the page. Start reading at {@code SurvivalFigure}.
 */
@NullMarked
package org.casus.report.figure;

import org.jspecify.annotations.NullMarked;
