package org.casus.scenario.bind;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.casus.scenario.Key;
import org.casus.scenario.Shorthand;

/** Small records that between them hold every kind of component. */
final class Fixtures {

  private Fixtures() {}

  record World(
      @Key("The name.") String name,
      @Key(value = "Length.", unit = "days", min = 1, max = 3660, fallback = "365") int days,
      @Key("Ports by id.") Map<String, Port> ports,
      @Key(value = "The rule.", fallback = "always") Rule rule,
      @Key(value = "Speed.", unit = "share", min = 0, max = 1, fallback = "0.4") Amount speed,
      @Key("What is set.") Map<String, Object> set) {}

  record Port(
      @Key(value = "Soldiers.", unit = "men", min = 0) long army,
      @Key(value = "Belief.", unit = "probability", min = 0, max = 1) OptionalDouble resolve,
      @Key("A count.") OptionalInt count,
      @Key("The day of opening.") Optional<LocalDate> opened,
      @Key(value = "How strongly.", fallback = "shall-force") Force inForce,
      @Key(value = "Whether open.", fallback = "true") boolean open,
      @Key("Its neighbours.") List<String> borders,
      @Key(value = "Weights.", min = 0, max = 1) Map<String, Double> weights,
      @Key("What follows.") List<Rule> rules) {

    public Port {
      if (borders.contains("self")) {
        throw new IllegalArgumentException("a port does not border on itself");
      }
    }
  }

  enum Force {
    SHALL,
    SHALL_FORCE
  }

  sealed interface Rule {
    record Always() implements Rule {}

    record Until(@Key("The day.") LocalDate date) implements Rule {}

    record All(@Key("The rules.") List<Rule> of) implements Rule {}

    record Not(@Key("The rule.") Rule of) implements Rule {}

    record Defend(@Key(value = "Soldiers.", min = 0, fallback = "800") long troops)
        implements Rule {}

    record Compare(@Key("The variable.") String variable, @Key("The number.") double value)
        implements Rule {}
  }

  @Shorthand(Amount.Fixed.class)
  sealed interface Amount {
    record Fixed(@Key("The number.") double number) implements Amount {}

    record Uniform(@Key("Low.") double low, @Key("High.") double high) implements Amount {}
  }

  /** The smallest world. */
  static Map<String, Object> validTree() {
    return map("name", "Gulf");
  }

  /** A world with something of everything. */
  static Map<String, Object> sampleTree() {
    return map(
        "name", "Gulf",
        "days", 90L,
        "ports",
            map(
                "NO",
                map(
                    "army",
                    5L,
                    "resolve",
                    0.25,
                    "count",
                    3L,
                    "opened",
                    "2020-02-29",
                    "in-force",
                    "shall",
                    "open",
                    false,
                    "borders",
                    List.of("SE"),
                    "weights",
                    map("SE", 0.5),
                    "rules",
                    List.of("always", map("all", List.of(map("until", "2024-01-01"))))),
                "SE",
                map("army", 7L)),
        "rule", map("not", map("defend", map("troops", 900L))),
        "speed", map("uniform", map("low", 0.1, "high", 0.2)),
        "set", map("ports.NO.army", 9L));
  }

  static World sample() {
    return Binder.bind(World.class, sampleTree(), "").orThrow();
  }

  static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }
}
