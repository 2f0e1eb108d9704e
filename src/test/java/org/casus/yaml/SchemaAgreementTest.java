package org.casus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Binder;
import org.casus.scenario.bind.Bound;
import org.casus.scenario.bind.Paths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The generated JSON Schema and the binder accept and refuse the same trees. */
class SchemaAgreementTest {

  private static final List<Object> ODD_VALUES =
      List.of(
          "x",
          "",
          "shal",
          "2023-02-30",
          "2024-01-05",
          -1L,
          0L,
          3L,
          5.0,
          1.5,
          1e12,
          true,
          List.of(),
          List.of("x"),
          List.of(1L),
          Map.of(),
          Map.of("x", 1L));

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Schema schema = schema();

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(GeneratedTest.SCHEMA));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("org.casus.yaml.ScenariosTest#scenarios")
  void bothAcceptEveryShippedScenario(Path file) {
    assertThat(refusals(YamlReader.read(file).tree())).isEmpty();
    assertThat(refusals(Inheritance.read(Scenario.class, file).tree())).isEmpty();
  }

  @Test
  void bothJudgeBrokenScenariosAlike() {
    Object sound = YamlReader.parse(CoherenceTest.SOUND, "f").tree();
    List<String> paths = new ArrayList<>();
    collect(sound, "", paths);
    Random random = new Random(20230726);
    int refused = 0;
    for (int i = 0; i < 1500; i++) {
      String path = paths.get(random.nextInt(paths.size()));
      Object value = ODD_VALUES.get(random.nextInt(ODD_VALUES.size()));
      String place = random.nextInt(10) == 0 ? Paths.child(path, "zzz") : path;
      Object tree =
          Paths.with(sound, place, random.nextInt(10) == 0 ? null : value).value().orElse(sound);
      Bound<Scenario> bound = Binder.bind(Scenario.class, tree, "");
      boolean built =
          bound.problems().stream().allMatch(problem -> problem.message().contains("may hold"));
      assertThat(refusals(tree).isEmpty())
          .as("%s = %s: %s %s", place, value, bound.problems(), refusals(tree))
          .isEqualTo(built);
      refused += built ? 0 : 1;
    }
    assertThat(refused).isBetween(300, 1400);
  }

  private List<String> refusals(Object tree) {
    return schema
        .validate(
            mapper.valueToTree(tree),
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static void collect(Object tree, String path, List<String> paths) {
    if (!path.isEmpty() && !path.startsWith("what-ifs.less.set")) {
      paths.add(path);
    }
    if (tree instanceof Map<?, ?> map) {
      map.forEach((key, value) -> collect(value, Paths.child(path, String.valueOf(key)), paths));
    } else if (tree instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), path + "[" + i + "]", paths);
      }
    }
  }
}
