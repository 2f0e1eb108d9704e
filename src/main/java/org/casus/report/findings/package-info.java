/**
 * Turns outcomes into what all of a report counts and compares: shares, medians, differences
 * between design points, the typical replication. May import {@code report.words}, {@code
 * experiment}, {@code analysis}, {@code history} and {@code scenario}. Knows nothing of sentences,
 * figures and pages. Start reading at {@code Findings}.
 */
@NullMarked
package org.casus.report.findings;

import org.jspecify.annotations.NullMarked;
