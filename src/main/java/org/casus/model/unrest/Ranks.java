package org.casus.model.unrest;

import org.casus.model.chance.Hazard;
import org.casus.model.chance.Purpose;
import org.casus.model.ground.Atlas;
import org.casus.model.ground.Ground;
import org.casus.model.insurgency.Counts;
import org.casus.model.insurgency.Recruitment;
import org.casus.model.world.World;

/**
 * Fighters who join, leave, are captured or are killed by rivals in a week.
 *
 * <p>Source: MODEL.md sections 7.1, 7.5, 22.4 and 23 (G1, G11).
 */
final class Ranks {

  private static final double YEARS = 7 / 365.0;

  private final Theatre theatre;
  private final World world;
  private final Ground ground;
  private final Atlas atlas;

  Ranks(Theatre theatre) {
    this.theatre = theatre;
    world = theatre.world();
    ground = world.ground();
    atlas = ground.atlas();
  }

  /** The changes of the week that begins today. */
  void week() {
    for (int r = 0; r < atlas.size(); r++) {
      int all = ground.fightersIn(r);
      for (int g = 0; g < ground.groups().size() && all > 0; g++) {
        if (ground.fighters()[g][r] > 0) {
          change(g, r, all);
        }
      }
    }
    for (int g = 0; g < ground.groups().size(); g++) {
      for (int h = g + 1; h < ground.groups().size(); h++) {
        if (ground.bands().atWar(g, h)) {
          fight(g, h);
        }
      }
    }
  }

  private void change(int g, int r, int all) {
    int men = ground.fighters()[g][r];
    double gains = theatre.gains(g, r, all);
    double losses = theatre.captures(g, r, all, world.day()) + theatre.departures(g, r, all);
    int joined = Counts.poisson(men * gains * YEARS, uniform(Purpose.RECRUITS, g, r, 0));
    double leaves = Hazard.probability(losses, YEARS);
    int gone = Counts.binomial(men, leaves, uniform(Purpose.EXITS, g, r, 0));
    ground.fighters()[g][r] += joined - gone;
    ground.bands().recruit(g, joined);
    ground.bands().leave(g, gone);
  }

  private void fight(int g, int h) {
    double rate = world.parameters().insurgency().rivalry().value();
    for (int r = 0; r < atlas.size(); r++) {
      int one = ground.fighters()[g][r];
      int other = ground.fighters()[h][r];
      if (one > 0 && other > 0) {
        double each = Recruitment.rivalry(rate, one, other) * YEARS;
        die(g, r, Counts.poisson(each, uniform(Purpose.RIVALRY, g, r, h)));
        die(h, r, Counts.poisson(each, uniform(Purpose.RIVALRY, h, r, g)));
      }
    }
  }

  private void die(int g, int r, int deaths) {
    int dead = Math.min(deaths, ground.fighters()[g][r]);
    ground.fighters()[g][r] -= dead;
    ground.bands().die(g, dead);
    ground.toll().addFighters(r, dead);
  }

  private double uniform(Purpose purpose, int g, int r, int n) {
    return world.draws().uniform(purpose, ground.groupKey(g), atlas.key(r), world.day(), n);
  }
}
