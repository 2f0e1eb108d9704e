/**
 * Turns arguments into calls of the study package, and their results into text and an exit status.
 * May import {@code study} and the values of {@code scenario}, {@code history} and {@code
 * experiment}; it alone uses picocli. Knows nothing of how anything is computed. Start reading at
 * {@link org.casus.cli.Casus}.
 */
@NullMarked
package org.casus.cli;

import org.jspecify.annotations.NullMarked;
