package org.casus.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.casus.experiment.Experiment;
import org.casus.yaml.ExperimentFile;
import org.casus.yaml.Finding;
import org.casus.yaml.Loaded;
import org.casus.yaml.Source;
import org.casus.yaml.Sweep;

/** Gives a study more design points, after those that it has. */
record Growing(StoredStudy study) {

  private static final int DIGITS = 8;

  StoredStudy to(OptionalLong points, Optional<Path> table) {
    requireFixed();
    StoredSweep stored = new StoredSweep(study.folder(), study.scenario(), study.store().meta());
    Optional<Source> file = table.map(Growing::read);
    Optional<String> name = file.map(Growing::name);
    List<String> options = new ArrayList<>(study.recipe().options());
    Sweep before = stored.sweep(options);
    options.addAll(new Growth(points, name).options(before.plan().design()));
    Map<String, Source> atHand = file.map(found -> Map.of(name.orElse(""), found)).orElse(Map.of());
    Sweep after = stored.sweep(options, atHand);
    Experiment grown =
        StoredStudy.replicated(after.experiment(), study.experiment().replications());
    requirePrefix(study.experiment(), grown);
    return new StoredStudy(
        study.folder(),
        study.scenario(),
        grown,
        Optional.empty(),
        new Recipe(options, after.tables()));
  }

  private void requireFixed() {
    if (!study.isSweep()) {
      throw new BadInput(
          study.root()
              + ": the design points of a scenario are its baseline and what-ifs. More points need"
              + " an experiment.");
    }
    if (study.experiment().exploration().isPresent()) {
      throw new BadInput(
          study.root()
              + ": the design of a search holds the worlds of every candidate, and with others the"
              + " search would find something else. It can be given more replications. A calibration"
              + " places its particles itself.");
    }
    if (study.experiment().rule().until().isPresent()) {
      throw new BadInput(
          study.root()
              + ": this study runs until a precision is reached, and how many points there are"
              + " decides when that is looked at. Its design cannot grow.");
    }
  }

  private void requirePrefix(Experiment old, Experiment grown) {
    if (grown.points() <= old.points()) {
      throw new BadInput(
          study.root()
              + ": the study has "
              + old.points()
              + " design points and would have "
              + grown.points()
              + ". Maybe ask for more.");
    }
    for (long point = 0; point < old.points(); point++) {
      if (!old.levels(point).equals(grown.levels(point))
          || !old.name(point).equals(grown.name(point))) {
        throw new BadInput(
            study.root()
                + ": design point "
                + point
                + " would be another: from "
                + old.levels(point)
                + " to "
                + grown.levels(point)
                + ". More points come after those that are there.");
      }
    }
  }

  private static Source read(Path file) {
    Loaded<Source> loaded = ExperimentFile.table(file);
    return loaded
        .value()
        .orElseThrow(
            () -> new BadInput(loaded.findings().stream().map(Finding::toString).toList()));
  }

  /** A name of its own beside the file that it follows, whatever it is called elsewhere. */
  private static String name(Source table) {
    return "points-" + Identity.sha256(table.text()).substring(0, DIGITS) + ".csv";
  }
}
