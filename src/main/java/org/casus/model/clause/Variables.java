package org.casus.model.clause;

import java.util.List;
import java.util.OptionalDouble;
import org.casus.model.world.Nation;

/** The state variables that a clause may compare with a number. */
public final class Variables {

  /** Their names, as files write them. */
  public static final List<String> NAMES =
      List.of("legitimacy", "army", "at-home", "abroad", "lost", "output-loss", "aid-lost");

  private Variables() {}

  /** The value of a variable of a state, if there is such a variable. */
  public static OptionalDouble find(Nation nation, String name) {
    return switch (name) {
      case "legitimacy" -> OptionalDouble.of(nation.legitimacy());
      case "army" -> OptionalDouble.of(nation.initial().army());
      case "at-home" -> OptionalDouble.of(nation.atHome());
      case "abroad" -> OptionalDouble.of(nation.abroad());
      case "lost" -> OptionalDouble.of(nation.lost());
      case "output-loss" -> OptionalDouble.of(nation.outputLoss());
      case "aid-lost" -> OptionalDouble.of(nation.aidLost());
      default -> OptionalDouble.empty();
    };
  }
}
