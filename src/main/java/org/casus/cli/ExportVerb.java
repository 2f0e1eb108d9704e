package org.casus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.study.BadInput;
import org.casus.study.StoredStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a study for other programs. */
@Command(
    name = "export",
    description = "Writes a study as flat files, or makes its folder a research object.",
    footer = "casus export results/my-study --csv -o my-study-csv")
final class ExportVerb extends Verb {

  @Parameters(paramLabel = "DIR", description = "The folder of the study.")
  private Path folder = Path.of("");

  @Option(names = "--csv", description = "Flat files and a data dictionary (datapackage.json).")
  private boolean csv;

  @Option(
      names = "--crate",
      description = {
        "An RO-Crate: ro-crate-metadata.json, a parameter table after ODD and TRACE",
        "notes, written into the study folder."
      })
  private boolean crate;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "The folder of the flat files: new, empty, or with an earlier export. Default: DIR/csv.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--agent", paramLabel = "NAME", description = "Who ran the study, for the crate.")
  private String agent = "";

  @Option(
      names = "--licence",
      paramLabel = "URL",
      description = "Licence of the results, for the crate.")
  private String licence = "";

  @Override
  public Integer call() {
    if (!csv && !crate) {
      throw new BadInput("export: say what for, --csv or --crate, or both.");
    }
    StoredStudy study = StoredStudy.open(folder);
    List<Path> files = new ArrayList<>();
    if (csv) {
      files.addAll(study.exportCsv(output.orElse(folder.resolve("csv"))));
    }
    if (crate) {
      files.addAll(study.exportCrate(agent, licence));
      if (agent.isBlank()) {
        err().println("The crate names nobody who ran the study. Maybe give --agent NAME.");
        err().flush();
      }
    }
    files.forEach(out()::println);
    out().flush();
    return Steps.DONE;
  }
}
