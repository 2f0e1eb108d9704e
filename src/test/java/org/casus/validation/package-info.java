/**
 * What the ground brings forth beside what is known, written as {@code validation.md}: what an
 * intervention does to deaths, scored forecasts of past months, and stylised facts.
 *
 * <p>Start reading at {@link org.casus.validation.Validation}.
 */
@NullMarked
package org.casus.validation;

import org.jspecify.annotations.NullMarked;
