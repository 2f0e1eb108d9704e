package org.casus.scenario.bind;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole number.
 *
 * @param wide whether it may exceed 2147483647
 */
record Whole(boolean wide) implements Shape.Single {

  private static final double BEYOND_LONG = 9.2e18;

  @Override
  public Read read(Object tree, Range range) {
    if (!(tree instanceof Number number)) {
      return mismatch(tree, range, Numerals.hint(tree));
    }
    double rough = number.doubleValue();
    if (!Double.isFinite(rough)) {
      return Read.wrong(Shown.number(number) + " is not a finite number", "");
    }
    boolean exact = number instanceof Long || number instanceof Integer;
    if (!exact && !(number instanceof BigInteger) && rough != Math.rint(rough)) {
      return Read.wrong(
          "expected " + title() + " but " + Shown.number(number) + " has a fraction", "");
    }
    if (!range.allows(rough)) {
      return Read.wrong(Shown.number(number) + " is out of range: " + range.words(), "");
    }
    long value = number.longValue();
    if (Math.abs(rough) > BEYOND_LONG || (!wide && value != (int) value)) {
      String most = wide ? "9.2e18" : Integer.toString(Integer.MAX_VALUE);
      return Read.wrong(Shown.number(number) + " is too large: at most " + most, "");
    }
    return wide ? Read.of(value) : Read.of((int) value);
  }

  @Override
  public Object write(Object value) {
    return ((Number) value).longValue();
  }

  @Override
  public Object parse(String text) {
    return Long.valueOf(text);
  }

  @Override
  public String title() {
    return "a whole number";
  }

  @Override
  public Map<String, Object> schema(Range range) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "integer");
    double most = wide ? BEYOND_LONG : Integer.MAX_VALUE;
    Numerals.limit(schema, range.and(new Range(-most, false, most, range.unit())));
    return schema;
  }
}
