package org.casus.scenario.bind;

import java.util.Map;

/** A text, kept as it is. */
record Text() implements Shape.Single {

  @Override
  public Read read(Object tree, Range range) {
    if (tree instanceof String) {
      return Read.of(tree);
    }
    boolean quotable = tree instanceof Number || tree instanceof Boolean;
    return mismatch(tree, range, quotable ? '"' + String.valueOf(tree) + "\" in quotes" : "");
  }

  @Override
  public Object write(Object value) {
    return value;
  }

  @Override
  public Object parse(String text) {
    return text.equals("''") ? "" : text;
  }

  @Override
  public String title() {
    return "a text";
  }

  @Override
  public Map<String, Object> schema(Range range) {
    return Map.of("type", "string");
  }
}
