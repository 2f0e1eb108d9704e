/**
 * Turns findings and the scenario into the sections of a page, a class each. May import {@code
 * report.page}, {@code report.answer}, {@code report.chronicle}, {@code report.findings}, {@code
 * report.words}, {@code experiment}, {@code analysis}, {@code history} and {@code scenario}. Knows
 * nothing of the order of sections on the page. Start reading at {@code AnswersSection}.
 */
@NullMarked
package org.casus.report.section;

import org.jspecify.annotations.NullMarked;
