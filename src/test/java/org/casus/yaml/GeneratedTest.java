package org.casus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.experiment.plan.ExperimentPlan;
import org.casus.scenario.Scenario;
import org.casus.scenario.bind.Reference;
import org.casus.scenario.bind.Schema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what is generated from the records of a scenario with what lies beside them; {@code
 * -Drenew=true} writes it anew.
 */
class GeneratedTest {

  static final Path SCHEMA = Path.of("src/main/resources/org/casus/scenario/scenario.schema.json");
  static final Path EXPERIMENT_SCHEMA =
      Path.of("src/main/resources/org/casus/experiment/experiment.schema.json");
  private static final Path EXPERIMENTS = Path.of("src/site/markdown/experiments.md");
  private static final String REFERENCE_BEGINS = "# Reference";
  private static final Path REFERENCE = Path.of("src/site/markdown/scenario.md");

  @Test
  void theSchemaIsThatOfTheRecords() throws IOException {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String schema = mapper.writeValueAsString(Schema.of(Scenario.class)).replace("\r\n", "\n");

    holds(SCHEMA, schema + "\n");
  }

  @Test
  void theReferenceIsThatOfTheRecords() throws IOException {
    String introduction =
        """
        # Scenario reference

        Every key of a scenario file, generated from the records that hold it. A key is the name of a
        value; joined by dots, keys make the path by which a problem, `--set`, a what-if and a factor
        name it: `states.NGA.army`, `timeline[0].date`. An id of your own stands for the key where the
        table says "by id". A closed choice is written as the name of a case (`first-use`), as a map
        from the case to its keys (`{defend: {troops: 800}}`), or, where the case has a single key, as
        a map from the case to its value (`{defend: 800}`).

        A file may say `extends: other.yaml` and give only what differs: maps are merged, lists are
        replaced whole, and a key set to `~` takes away what it names.

        Grades say how certain a default is: A read in a source or computed from a data set; B a
        well-known figure, recalled; C judgement anchored on cases; D a placeholder of which only the
        sign is defensible. "From" and "to" are the range to sweep.

        """;

    holds(REFERENCE, introduction + Reference.of(Scenario.class).stripTrailing() + "\n");
  }

  @Test
  void theSchemaOfExperimentsIsThatOfTheRecords() throws IOException {
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String schema =
        mapper.writeValueAsString(Schema.of(ExperimentPlan.class)).replace("\r\n", "\n");

    holds(EXPERIMENT_SCHEMA, schema + "\n");
  }

  @Test
  void theReferenceOfExperimentsIsThatOfTheRecords() throws IOException {
    String page = Files.readString(EXPERIMENTS);
    int end = page.indexOf(REFERENCE_BEGINS);

    assertThat(end).as("%s has no line %s", EXPERIMENTS, REFERENCE_BEGINS).isPositive();
    String written = page.substring(0, end + REFERENCE_BEGINS.length());
    holds(
        EXPERIMENTS, written + "\n\n" + Reference.of(ExperimentPlan.class).stripTrailing() + "\n");
  }

  private static void holds(Path file, String generated) throws IOException {
    if (Boolean.getBoolean("renew")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, generated);
    }
    assertThat(Files.readString(file))
        .as("%s, renewed by: mvn -Pfast test -Dtest=GeneratedTest -Drenew=true", file)
        .isEqualTo(generated);
  }
}
