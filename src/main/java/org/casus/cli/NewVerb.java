package org.casus.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.study.NewScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a scenario to start from. */
@Command(
    name = "new",
    description = "Writes a commented scenario to start from, NAME.yaml.",
    footer = "casus new my-land --map my-land.geojson")
final class NewVerb extends Verb {

  @Parameters(
      paramLabel = "NAME",
      description = "Letters, digits and hyphens; a folder may stand before it.")
  private Path name = Path.of("");

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = {
        "Outlines of regions (GeoJSON): the scenario uses them, with NAME-regions.csv and"
            + " NAME-adjacency.csv. A feature has an id and a property state; it may have name,"
            + " population and capital."
      })
  private Optional<Path> map = Optional.empty();

  @Override
  public Integer call() {
    Path file = map.isPresent() ? onMap(map.get()) : NewScenario.write(name);
    out()
        .println(
            "Wrote " + file + ". Change it, then:  casus run " + Arguments.quoted(file.toString()));
    out().flush();
    return Steps.DONE;
  }

  private Path onMap(Path outlines) {
    NewScenario.Written written = NewScenario.write(name, outlines);
    String tables =
        written.tables().stream().map(Path::toString).collect(Collectors.joining(" and "));
    out().println("Wrote " + tables + ".");
    written.notes().forEach(out()::println);
    return written.file();
  }
}
