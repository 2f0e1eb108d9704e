package org.casus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

  @Test
  void aTreeIsWrittenInBlockStyle() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", "Two states: a pact");
    tree.put("date", "2024-01-01");
    tree.put("NO", "NO");
    tree.put("yes", "true");
    tree.put("share", 0.5);
    tree.put("none", List.of());
    tree.put("list", List.of("A", "B"));
    tree.put("events", List.of(Map.of("army", 5L), "always"));
    tree.put("empty", Map.of());

    assertThat(YamlWriter.write(tree))
        .isEqualTo(
            """
            title: "Two states: a pact"
            date: 2024-01-01
            NO: NO
            yes: "true"
            share: 0.5
            none: []
            list: [A, B]
            events:
              - army: 5
              - always
            empty: {}
            """);
  }

  @Property(tries = 500, seed = "20230726")
  void readingWhatWasWrittenGivesTheSameTree(@ForAll("trees") Object tree) {
    Map<String, Object> map = Map.of("value", tree);

    Document read = YamlReader.parse(YamlWriter.write(map), "f");

    assertThat(read.findings()).isEmpty();
    assertThat(read.tree()).isEqualTo(map);
  }

  @Provide
  Arbitrary<Object> trees() {
    return tree(3);
  }

  private static Arbitrary<Object> tree(int depth) {
    Arbitrary<Object> single =
        Arbitraries.oneOf(
            texts().map(text -> text),
            Arbitraries.longs().map(number -> number),
            Arbitraries.doubles().map(number -> number == 0 ? 0.0 : number),
            Arbitraries.of(true, false).map(flag -> flag));
    if (depth == 0) {
      return single;
    }
    Arbitrary<Object> below = tree(depth - 1);
    return Arbitraries.oneOf(
        single,
        below.list().ofMaxSize(4).map(list -> list),
        Arbitraries.maps(texts().filter(key -> !key.isEmpty()), below)
            .ofMaxSize(4)
            .map(map -> map));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ascii().ofMaxLength(12),
        Arbitraries.strings().withCharRange('\u00a0', '\ud7ff').ofMaxLength(6),
        Arbitraries.of("no", "~", "null", "- x", "a: b", "# x", "1e3", "007", ".inf", "x ", "'"));
  }
}
