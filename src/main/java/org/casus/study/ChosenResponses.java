package org.casus.study;

import java.util.List;
import org.casus.experiment.Response;
import org.casus.scenario.bind.Nearest;

/** Chooses among the responses that a study measured. */
record ChosenResponses(List<Response> measured) {

  /** What is looked at unless told otherwise: how the crisis ends and at what cost. */
  private static final List<String> MAIN =
      List.of(
          "intervention",
          "pact-declared",
          "pact-honoured",
          "war-widened",
          "regime-outcome",
          "deaths");

  /**
   * The responses of some names, the main ones for none, and every one for {@code all}.
   *
   * @throws BadInput when the study did not measure one
   */
  List<Response> of(List<String> names) {
    if (names.contains(Wish.ALL)) {
      return measured;
    }
    names.forEach(this::require);
    List<String> wanted = names.isEmpty() ? MAIN : names;
    List<Response> chosen =
        measured.stream().filter(response -> wanted.contains(response.name())).toList();
    return chosen.isEmpty() ? measured : chosen;
  }

  /** Refuses a name that is not that of a response. */
  void require(String name) {
    List<String> known = measured.stream().map(Response::name).toList();
    if (!known.contains(name)) {
      throw new BadInput(
          "there is no response \""
              + name
              + "\" here. There are: "
              + String.join(", ", known)
              + "."
              + Nearest.to(name, known).map(near -> " Maybe \"" + near + "\".").orElse(""));
    }
  }
}
