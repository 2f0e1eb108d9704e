package org.casus.scenario.bind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of the constants of an enum, in kebab-case. */
record Word(Map<String, Object> constants) implements Shape.Single {

  Word {
    constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
  }

  static Word of(Class<?> type) {
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(Names.word((Enum<?>) constant), constant);
    }
    return new Word(constants);
  }

  @Override
  public Read read(Object tree, Range range) {
    if (!(tree instanceof String text)) {
      return mismatch(tree, range, "");
    }
    Object constant = constants.get(text);
    return constant != null
        ? Read.of(constant)
        : Read.wrong(
            Shown.quoted(text) + " is not one of " + Shown.list(constants.keySet()),
            Nearest.hint(text, constants.keySet()));
  }

  @Override
  public Object write(Object value) {
    return Names.word((Enum<?>) value);
  }

  @Override
  public Object parse(String text) {
    return text;
  }

  @Override
  public String title() {
    return "one of " + Shown.list(constants.keySet());
  }

  @Override
  public Map<String, Object> schema(Range range) {
    List<String> words = new ArrayList<>(constants.keySet());
    return Map.of("enum", words);
  }
}
