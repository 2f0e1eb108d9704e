package org.casus.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A named set of changes to a scenario. */
public record WhatIf(
    @Key("The question, in words.") String title,
    @Key("The changes: a dotted path and its new value.") Map<String, Object> set) {

  public WhatIf {
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
  }
}
