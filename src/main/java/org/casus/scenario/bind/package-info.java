/**
 * Turns a plain tree of maps, lists, texts, numbers and booleans into records annotated with {@link
 * org.casus.scenario.Key}, and back. May import the annotations and problems of {@code scenario}.
 * Knows nothing of YAML, and nothing of states and treaties: it serves every record alike. Start
 * reading at {@link org.casus.scenario.bind.Binder}.
 */
@NullMarked
package org.casus.scenario.bind;

import org.jspecify.annotations.NullMarked;
