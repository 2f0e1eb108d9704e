package org.casus.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;

/**
 * How the model draws at random, so that another program can tell whether it draws the same.
 *
 * @param version raised whenever the same keys give another draw
 * @param selfTest 64-bit draws of given keys, 16 hexadecimal digits each
 */
public record RandomScheme(String name, int version, List<String> selfTest) {

  private static final int DRAWS = 4;

  public RandomScheme {
    selfTest = List.copyOf(selfTest);
  }

  /**
   * The scheme of the model; its self-test is made anew: seed 1, replication 0, first purpose,
   * entity NER, no other entity, days 0 to 3, first draw.
   */
  public static RandomScheme ofModel() {
    Draws draws = new Draws(1, 0);
    List<String> selfTest = new ArrayList<>();
    for (int day = 0; day < DRAWS; day++) {
      long bits = draws.bits(Purpose.values()[0], Draws.key("NER"), 0, day, 0);
      selfTest.add(String.format(Locale.ROOT, "%016x", bits));
    }
    return new RandomScheme("draws keyed by purpose, entities, day and number", 1, selfTest);
  }
}
