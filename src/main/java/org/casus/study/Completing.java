package org.casus.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casus.experiment.Exploration;

/** Takes what a wish leaves open from what the study looked for. */
record Completing(Path root, Optional<Exploration> exploration) {

  /**
   * A front without objectives is that of the search, and targets are those of the calibration.
   *
   * @throws BadInput when it leaves open what the study does not say, or says otherwise
   */
  AnalysisWish whole(AnalysisWish wish) {
    boolean open = wish.responses().isEmpty();
    return switch (wish.method()) {
      case AnalysisWish.FRONT -> open ? front(wish.confidence()) : wish;
      case AnalysisWish.ABC -> abc(wish, open);
      default -> wish;
    };
  }

  private AnalysisWish front(double confidence) {
    return exploration
        .flatMap(
            found ->
                found
                    .aim()
                    .match(
                        search -> Optional.of(AnalysisWish.front(search, confidence)),
                        calibration -> Optional.empty()))
        .orElseGet(() -> AnalysisWish.front(List.of(), List.of(), confidence));
  }

  private AnalysisWish abc(AnalysisWish wish, boolean open) {
    Optional<AnalysisWish> own = calibration(wish.confidence());
    if (own.isPresent() && !open) {
      throw new BadInput(
          root
              + ": the particles of a calibration were placed for the targets of its file. Other"
              + " targets need another one.");
    }
    if (own.isEmpty() && open) {
      throw new BadInput("abc needs what was observed in the world: --target RESPONSE=VALUE.");
    }
    return own.orElse(wish);
  }

  private Optional<AnalysisWish> calibration(double confidence) {
    return exploration.flatMap(
        found ->
            found
                .aim()
                .match(
                    search -> Optional.empty(),
                    aim -> Optional.of(AnalysisWish.calibration(aim, found.seed(), confidence))));
  }
}
