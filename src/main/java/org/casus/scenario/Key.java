package org.casus.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a record component what a scenario file may write there.
 *
 * <p>The binder, the JSON Schema, the scenario reference and the checks of {@code --set} all read
 * this one annotation. A component without {@link #fallback()} must be given, unless its type has a
 * natural empty value.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

  /** The meaning, in one sentence. */
  String value();

  /** The unit, or an empty text for a pure number or a word. */
  String unit() default "";

  /** The smallest number allowed. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The largest number allowed. */
  double max() default Double.POSITIVE_INFINITY;

  /** Whether the smallest number itself is refused. */
  boolean exclusiveMin() default false;

  /** The default as YAML text; empty where there is none. */
  String fallback() default "";
}
