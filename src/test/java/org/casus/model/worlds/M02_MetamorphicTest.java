package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.BORDER_CROSSING;
import static org.casus.scenario.EventKind.DECLARE_PACT;
import static org.casus.scenario.EventKind.JOIN_WAR;
import static org.casus.scenario.EventKind.STANDBY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;
import org.casus.scenario.State;
import org.casus.scenario.Treaty;
import org.junit.jupiter.api.Test;

/**
 * What must not matter, and what must matter in one direction (MODEL.md section 17).
 *
 * <p>Renaming states gives other draws, because draws are keyed by names; there, and where the
 * order of states decides who acts first on a day, shares are compared: each test errs with a
 * chance below one in a thousand, the bound being 3.3 standard errors.
 */
class M02_MetamorphicTest {

  private static final int RUNS = 160;

  private static String bloc(int days) {
    return read("teaching-bloc-of-five.yaml").replace("days: 365", "days: " + days);
  }

  @Test
  void voidTreatyIsAsIfNeverWritten() {
    Scenario niger = Niger.baseline();
    Map<String, Treaty> fewer = new LinkedHashMap<>(niger.treaties());
    fewer.remove("russia-niger-guarantee");
    assertThat(fewer).hasSizeLessThan(niger.treaties().size());
    for (int r = 0; r < 20; r++) {
      assertThat(Mini.run(treaties(niger, fewer), r)).isEqualTo(Mini.run(niger, r));
    }
  }

  @Test
  void promiseNobodyBelievesInChangesNoWar() {
    Scenario two = Mini.text(read("teaching-two-states.yaml"));
    Scenario hollow = Mini.with(two, "treaties.bela-cora.clauses.defence.honour", 0);
    Scenario none = Mini.with(two, "treaties.bela-cora.status", "void");
    for (int r = 0; r < 60; r++) {
      assertThat(Mini.run(hollow, r).first(BORDER_CROSSING).map(e -> e.day()))
          .isEqualTo(Mini.run(none, r).first(BORDER_CROSSING).map(e -> e.day()));
    }
  }

  @Test
  void dearerFightingMeansFewerInterventions() {
    Scenario world = Mini.text(bloc(90));
    Scenario cheap = Mini.with(world, "parameters.decisions.fighting-cost", 0);
    Scenario dear = Mini.with(world, "parameters.decisions.fighting-cost", 2);
    double often = Mini.share(cheap, RUNS, h -> h.has(BORDER_CROSSING));
    double usual = Mini.share(world, RUNS, h -> h.has(BORDER_CROSSING));
    double seldom = Mini.share(dear, RUNS, h -> h.has(BORDER_CROSSING));
    assertThat(often).isGreaterThan(usual);
    assertThat(usual).isGreaterThan(seldom);
  }

  @Test
  void namesOfStatesDoNotMatter() {
    String renamed = bloc(90).replaceAll("\\bAST\\b", "ZZZ").replaceAll("\\bDOR\\b", "YYY");
    same(Mini.text(bloc(90)), Mini.text(renamed));
  }

  @Test
  void orderOfStatesDoesNotMatter() {
    Scenario world = Mini.text(bloc(90));
    List<String> ids = new ArrayList<>(world.states().keySet());
    Collections.reverse(ids);
    Map<String, State> turned = new LinkedHashMap<>();
    ids.forEach(id -> turned.put(id, world.states().get(id)));
    same(world, states(world, turned));
  }

  private static void same(Scenario one, Scenario other) {
    for (EventKind kind : List.of(BORDER_CROSSING, STANDBY, DECLARE_PACT, JOIN_WAR)) {
      double a = Mini.share(one, RUNS, h -> h.has(kind));
      double b = Mini.share(other, RUNS, h -> h.has(kind));
      double mean = (a + b) / 2;
      double error = Math.sqrt(2 * mean * (1 - mean) / RUNS);
      assertThat(Math.abs(a - b)).as("%s: %s and %s", kind, a, b).isLessThanOrEqualTo(3.3 * error);
    }
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of("scenarios", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Scenario treaties(Scenario s, Map<String, Treaty> treaties) {
    return new Scenario(
        s.scenario(),
        s.states(),
        s.blocs(),
        s.bodies(),
        s.mediators(),
        s.armedGroups(),
        s.regions(),
        s.relations(),
        treaties,
        s.disputes(),
        s.timeline(),
        s.parameters(),
        s.responses(),
        s.whatIfs(),
        s.observed());
  }

  private static Scenario states(Scenario s, Map<String, State> states) {
    return new Scenario(
        s.scenario(),
        states,
        s.blocs(),
        s.bodies(),
        s.mediators(),
        s.armedGroups(),
        s.regions(),
        s.relations(),
        s.treaties(),
        s.disputes(),
        s.timeline(),
        s.parameters(),
        s.responses(),
        s.whatIfs(),
        s.observed());
  }
}
