/**
 * Turns the records of a scenario into words: names of actors, numbers, dates, clauses, rules,
 * conditions. May import {@code scenario}, {@code experiment} and {@code analysis}. Knows nothing
 * of what came of a run. Start reading at {@code Words}.
 */
@NullMarked
package org.casus.report.words;

import org.jspecify.annotations.NullMarked;
