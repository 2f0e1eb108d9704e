package org.casus.scenario.bind;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** True or false. */
record Flag() implements Shape.Single {

  private static final List<String> YES = List.of("yes", "on", "y", "true");
  private static final List<String> NO = List.of("no", "off", "n", "false");

  @Override
  public Read read(Object tree, Range range) {
    return tree instanceof Boolean ? Read.of(tree) : mismatch(tree, range, hint(tree));
  }

  private static String hint(Object tree) {
    String text = String.valueOf(tree).toLowerCase(Locale.ROOT);
    if (YES.contains(text)) {
      return "true, without quotes";
    }
    return NO.contains(text) ? "false, without quotes" : "";
  }

  @Override
  public Object write(Object value) {
    return value;
  }

  @Override
  public Object parse(String text) {
    return Boolean.valueOf(text);
  }

  @Override
  public String title() {
    return "true or false";
  }

  @Override
  public Map<String, Object> schema(Range range) {
    return Map.of("type", "boolean");
  }
}
