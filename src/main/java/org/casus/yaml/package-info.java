/**
 * Turns text into a scenario or an experiment, and into every problem found on the way with its
 * line and column. May import {@code scenario} and {@code experiment}; it alone parses YAML. Knows
 * nothing of what a scenario does once it runs. Start reading at the reader of a scenario file.
 */
@NullMarked
package org.casus.yaml;

import org.jspecify.annotations.NullMarked;
