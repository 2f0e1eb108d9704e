package org.casus.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says where the default of a parameter comes from and over which range it is uncertain. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Evidence {

  /** The parameter's id in the model description, such as {@code A3}. */
  String id();

  /** The source in a few words. */
  String source();

  /** How certain the default is. */
  Grade grade();

  /** The low end of the range to sweep. */
  double low();

  /** The high end of the range to sweep. */
  double high();
}
