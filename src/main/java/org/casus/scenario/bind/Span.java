package org.casus.scenario.bind;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time, written as 60 s, 500 ms, 5 min or 2 h. */
record Span() implements Shape.Single {

  private static final String FORM = "([0-9]{1,9}(?:\\.[0-9]{1,6})?) ?(ms|s|min|h)";
  private static final Pattern SPAN = Pattern.compile(FORM);
  private static final Map<String, Long> NANOS =
      Map.of("ms", 1_000_000L, "s", 1_000_000_000L, "min", 60_000_000_000L, "h", 3600_000_000_000L);

  @Override
  public Read read(Object tree, Range range) {
    Matcher parts = SPAN.matcher(String.valueOf(tree));
    if (!parts.matches()) {
      boolean number = tree instanceof Number;
      return mismatch(tree, range, number ? '"' + String.valueOf(tree) + " s\"" : "");
    }
    long unit = NANOS.getOrDefault(parts.group(2), 1L);
    long nanos = new BigDecimal(parts.group(1)).multiply(BigDecimal.valueOf(unit)).longValue();
    return nanos > 0
        ? Read.of(Duration.ofNanos(nanos))
        : Read.wrong("a length of time must be above 0", "");
  }

  @Override
  public Object write(Object value) {
    BigDecimal seconds = BigDecimal.valueOf(((Duration) value).toNanos(), 9);
    return seconds.stripTrailingZeros().toPlainString() + " s";
  }

  @Override
  public Object parse(String text) {
    return text;
  }

  @Override
  public String title() {
    return "a length of time such as 60 s";
  }

  @Override
  public Map<String, Object> schema(Range range) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("pattern", "^" + FORM + "$");
    return schema;
  }
}
