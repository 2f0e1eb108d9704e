package org.casus.scenario.bind;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A date, written as 2023-07-26. */
record Day() implements Shape.Single {

  private static final String FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final Pattern ISO = Pattern.compile(FORM);

  @Override
  public Read read(Object tree, Range range) {
    if (!(tree instanceof String text)) {
      return mismatch(tree, range, "");
    }
    if (!ISO.matcher(text).matches()) {
      return mismatch(tree, range, "");
    }
    try {
      return Read.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Read.wrong("the date " + text + " does not exist", "");
    }
  }

  @Override
  public Object write(Object value) {
    return value.toString();
  }

  @Override
  public Object parse(String text) {
    return text;
  }

  @Override
  public String title() {
    return "a date such as 2023-07-26";
  }

  @Override
  public Map<String, Object> schema(Range range) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("format", "date");
    schema.put("pattern", "^" + FORM + "$");
    return schema;
  }
}
