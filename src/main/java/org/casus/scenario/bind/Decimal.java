package org.casus.scenario.bind;

import java.util.LinkedHashMap;
import java.util.Map;

/** A number, whole or not. */
record Decimal() implements Shape.Single {

  @Override
  public Read read(Object tree, Range range) {
    if (!(tree instanceof Number number)) {
      return mismatch(tree, range, Numerals.hint(tree));
    }
    double value = number.doubleValue();
    if (!Double.isFinite(value)) {
      return Read.wrong(Shown.number(number) + " is not a finite number", "");
    }
    if (!range.allows(value)) {
      return Read.wrong(Shown.number(number) + " is out of range: " + range.words(), "");
    }
    return Read.of(value == 0 ? 0.0 : value);
  }

  @Override
  public Object write(Object value) {
    return value;
  }

  @Override
  public Object parse(String text) {
    return Double.valueOf(text);
  }

  @Override
  public String title() {
    return "a number";
  }

  @Override
  public Map<String, Object> schema(Range range) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "number");
    Numerals.limit(schema, range);
    return schema;
  }
}
