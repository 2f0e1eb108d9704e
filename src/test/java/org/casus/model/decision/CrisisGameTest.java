package org.casus.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.casus.model.decision.CrisisGame.Path;
import org.casus.model.decision.CrisisGame.Solution;
import org.casus.model.decision.CrisisGame.Types;
import org.junit.jupiter.api.Test;

class CrisisGameTest {

  private static final Offset<Double> PRINTED = within(5e-7);
  private static final Offset<Double> EXACT = within(1e-9);
  private static final CrisisGame GAME_ONE = CrisisGame.of(.6, 1, .5, .1, 1, .7, 0);

  @Test
  void v02CrisisGameOneReproducesThePrintedDigits() {
    assertThat(GAME_ONE.perfect().moves()).isEqualTo("T,C,(F)");
    Solution solution = GAME_ONE.solve(5);
    assertThat(solution.pf()).isCloseTo(.731059, PRINTED).isCloseTo(1 / (1 + Math.exp(-1)), EXACT);
    assertThat(solution.euResist()).isCloseTo(.049624, PRINTED);
    assertThat(solution.pc()).isCloseTo(.438286, PRINTED);
    assertThat(solution.euThreaten()).isCloseTo(.464244, PRINTED);
    assertThat(solution.pt()).isCloseTo(.910619, PRINTED);
    assertThat(solution.war()).isCloseTo(.373942, PRINTED);
  }

  @Test
  void v03CostlyFightKeepsTheChallengerQuiet() {
    CrisisGame game = CrisisGame.of(.6, 1, .9, .1, 1, .7, 0);
    assertThat(game.perfect()).isEqualTo(Path.QUIET);
    Solution solution = game.solve(5);
    assertThat(solution.pf()).isCloseTo(.268941, PRINTED);
    assertThat(solution.pc()).isCloseTo(.037259, PRINTED);
    assertThat(solution.euThreaten()).isCloseTo(-.110799, PRINTED);
    assertThat(solution.pt()).isCloseTo(.364938, PRINTED);
    assertThat(solution.war()).isCloseTo(.094490, PRINTED);
  }

  @Test
  void v04AudienceCostMakesTheThreatCredible() {
    CrisisGame game = CrisisGame.of(.6, 1, .9, .4, 1, .7, 0);
    assertThat(game.perfect()).isEqualTo(Path.CONCESSION);
    Solution solution = game.solve(5);
    assertThat(solution.pf()).isCloseTo(.622459, PRINTED);
    assertThat(solution.pc()).isCloseTo(.278078, PRINTED);
    assertThat(solution.pt()).isCloseTo(.542703, PRINTED);
    assertThat(solution.war()).isCloseTo(.243873, PRINTED);
  }

  @Test
  void v05TargetWithLittleToLoseResists() {
    CrisisGame game = CrisisGame.of(.6, 1, .5, .1, 1, .2, 0);
    assertThat(game.perfect().moves()).isEqualTo("T,R,F");
    Solution solution = game.solve(5);
    assertThat(solution.pf()).isCloseTo(.731059, PRINTED);
    assertThat(solution.pc()).isCloseTo(.111475, PRINTED);
    assertThat(solution.pt()).isCloseTo(.681934, PRINTED);
    assertThat(solution.war()).isCloseTo(.442960, PRINTED);
  }

  @Test
  void v06ComplianceThresholdReproducesThePrintedDigits() {
    assertThat(GAME_ONE.complianceThreshold())
        .isCloseTo(.769231, PRINTED)
        .isCloseTo(1 / 1.3, EXACT);
    assertThat(GAME_ONE.fightProbability(1)).isCloseTo(.7, EXACT);
    assertThat(GAME_ONE.fightProbability(0.5)).isEqualTo(1);
  }

  @Test
  void v37HoldingTheDetaineeDeters() {
    Solution solution = GAME_ONE.withWinShare(.72).solve(5);
    assertThat(solution.pf()).isCloseTo(.539915, PRINTED);
    assertThat(solution.euThreaten()).isLessThan(GAME_ONE.solve(5).euThreaten());
  }

  @Test
  void concedingThatCostsMakesResistanceLikelier() {
    CrisisGame costly = GAME_ONE.withExit(.7, 1);
    assertThat(costly.perfect()).isEqualTo(Path.FIGHT);
    double resist = GAME_ONE.solve(5).euResist();
    assertThat(costly.solve(5).pc()).isCloseTo(Logit.logistic(-5 * (resist + .7)), EXACT);
    assertThat(costly.complianceThreshold()).isCloseTo(1.7 / 1.3, EXACT);
  }

  @Test
  void costOfFightingToTheTargetGrowsWithTheChanceToLose() {
    CrisisGame graded = GAME_ONE.withExit(0, .2);
    double cost = .7 * (.2 + .8 * .6);
    double pf = 1 / (1 + Math.exp(-1));
    assertThat(graded.solve(5).euResist()).isCloseTo(pf * (.4 - cost) + (1 - pf), EXACT);
  }

  @Test
  void typesMixTheFightThatTheTargetForesees() {
    Solution solution = GAME_ONE.withTypes(new Types(.5, .8, .3, .4)).solve(5);
    double costly = .5 * (1 - .4 * .3) / .7;
    assertThat(solution.resolved().cost()).isCloseTo(.2, EXACT);
    assertThat(solution.unresolved().cost()).isCloseTo(costly, EXACT);
    assertThat(.3 * solution.resolved().cost() + .7 * solution.unresolved().cost())
        .isCloseTo(.5, EXACT);
    double resolved = Logit.logistic(5 * (.6 - .2 + .1));
    double unresolved = Logit.logistic(5 * (.6 - costly + .1));
    assertThat(solution.pf()).isCloseTo(.5 * (.8 * resolved + .2 * unresolved), EXACT);
    double pc = solution.pc();
    double own = pc + (1 - pc) * (.5 * resolved * .4 - (1 - .5 * resolved) * .1);
    assertThat(solution.resolved().euThreaten()).isCloseTo(own, EXACT);
    assertThat(solution.resolved().pt()).isGreaterThan(solution.unresolved().pt());
  }

  @Test
  void oneTypeFreeToFightIsTheBareGame() {
    Solution solution = GAME_ONE.withTypes(new Types(1, .9, .2, 1)).solve(5);
    assertThat(solution.war()).isCloseTo(GAME_ONE.solve(5).war(), EXACT);
  }

  @Test
  void valuesOutsideTheirRangesAreRefused() {
    assertThatThrownBy(() -> CrisisGame.of(1.3, 1, .5, .1, 1, .7, 0))
        .hasMessageContaining("p: 1.3");
    assertThatThrownBy(() -> new Types(1, .5, 1, .4)).hasMessageContaining("prior");
  }
}
