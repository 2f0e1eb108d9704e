package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.scenario.EventKind.CLAUSE_TRIGGERED;
import static org.casus.scenario.EventKind.DUTY_OWED;
import static org.casus.scenario.EventKind.HONOUR;
import static org.casus.scenario.EventKind.MEASURE_FAILED;
import static org.casus.scenario.EventKind.PACT_INVOKED;
import static org.casus.scenario.EventKind.RENEGE;
import static org.casus.scenario.EventKind.SUPPORT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.scenario.EventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * V-32: the clause engine against a table of its own words, each word either true or false of the
 * one event of the world: Arda, a nonmember, attacks Bela on the soil of Bela on day 4.
 *
 * <p>The expected line follows from the words alone: a clause is called on when trigger, scope,
 * expiry and suspension all allow it; the way to the duty is the activation's; a duty that is never
 * kept is broken, unless the text says may.
 */
class A01_ClauseTruthTableTest {

  private static final String ORGAN =
      """
      blocs:
        UNI:
          name: the Union
          members: [BEL, COR]
          chair: COR
          organs: {council: {quorum: 0}}
          measures: {}
      armed-groups:
        BAN: {name: a band, fighters: 0, presence: {COR: 1}}
      """;

  /** A word of a clause and whether it lets the clause apply to the event. */
  private record Word(String text, boolean holds) {}

  /** The way from the trigger to the duty; whether the duty comes about if help is not expected. */
  private record Way(String text, String steps, String failing) {}

  private static final Set<EventKind> SHOWN =
      Set.of(CLAUSE_TRIGGERED, PACT_INVOKED, MEASURE_FAILED, DUTY_OWED, HONOUR, RENEGE, SUPPORT);

  private static final List<Word> TRIGGERS =
      List.of(
          new Word("actor: nonmember, target: member", true),
          new Word("actor: ARD, target: BEL, place: member", true),
          new Word("actor: member", false),
          new Word("actor: bloc", false),
          new Word("actor: group", false),
          new Word("actor: COR", false),
          new Word("actor: any, target: COR", false));

  private static final List<Word> SCOPES =
      List.of(
          new Word("territory", true),
          new Word("members-area", true),
          new Word("anywhere", true),
          new Word("{places: {states: [BEL]}}", true),
          new Word("{places: {states: [COR, ARD]}}", false));

  private static final List<Word> EXPIRIES =
      List.of(
          new Word("until: 2024-02-01", true),
          new Word("until: 2024-01-05", true),
          new Word("until: 2024-01-04", false),
          new Word("valid-while: {since: 2024-01-01}", true),
          new Word("valid-while: {since: 2024-01-06}", false));

  private static final List<Word> SUSPENSIONS =
      List.of(
          new Word("never", true),
          new Word("armed", false),
          new Word("{compare: {variable: victim.army, is: below, value: 30000}}", false),
          new Word("{compare: {variable: victim.army, is: at-least, value: 30000}}", true));

  private static final List<Way> WAYS =
      List.of(
          new Way("automatic", "", ""),
          new Way("on-request", " PACT_INVOKED", ""),
          new Way("{consultation: {days: 3}}", "", ""),
          new Way(
              "{vote: {bloc: UNI, organ: council, rule: unanimity}}",
              " PACT_INVOKED",
              " MEASURE_FAILED"));

  /** One clause of the table and the line that must come of it. */
  private record Row(String clause, String line) {}

  @ParameterizedTest
  @ValueSource(strings = {"must", "shall", "shall-force", "should", "may"})
  void everyWordOfAClauseMeansWhatItSays(String strength) {
    assertThat(wrong(rows(strength, true))).isEmpty();
    assertThat(wrong(rows(strength, false))).isEmpty();
  }

  @Test
  void theTableHasRowsOfEveryKind() {
    List<Row> rows = rows("shall", false);
    assertThat(rows).hasSize(652 + 48 * WAYS.size());
    assertThat(rows.stream().map(Row::line).distinct()).hasSize(4);
  }

  /** All clauses of the table stand in one treaty; each has its own line. */
  private static List<String> wrong(List<Row> rows) {
    StringBuilder clauses = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      clauses.append("      c" + i + ": {" + rows.get(i).clause() + "}\n");
    }
    History history = Mini.run(ClauseWorld.attacked(clauses, ORGAN));
    Map<String, String> lines =
        history.events().stream()
            .filter(event -> SHOWN.contains(event.kind()))
            .collect(
                Collectors.groupingBy(
                    CrisisEvent::object,
                    Collectors.mapping(e -> e.kind().name(), Collectors.joining(" "))));
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String found = lines.getOrDefault("pact.c" + i, "");
      if (!found.equals(rows.get(i).line())) {
        wrong.add(rows.get(i) + " gives " + found);
      }
    }
    return wrong;
  }

  /** A clause that applies stands there with every way to the duty; one that does not, with one. */
  private static List<Row> rows(String strength, boolean keeps) {
    List<Row> rows = new ArrayList<>();
    for (Word trigger : TRIGGERS) {
      for (Word scope : SCOPES) {
        for (Word expiry : EXPIRIES) {
          for (Word suspension : SUSPENSIONS) {
            List<Word> words = List.of(trigger, scope, expiry, suspension);
            boolean applies = words.stream().allMatch(Word::holds);
            List<Way> once = strength.equals("shall") ? WAYS.subList(0, 1) : List.of();
            for (Way way : applies ? WAYS : once) {
              String line = !applies ? "" : keeps ? kept(way) : broken(way, strength);
              rows.add(new Row(clause(words, way, strength, keeps ? 1 : 0), line));
            }
          }
        }
      }
    }
    return rows;
  }

  private static String clause(List<Word> words, Way way, String strength, int honour) {
    return ("on: [{events: [attack], %s}], scope: %s, %s, suspended-if: %s, activation: %s,"
            + " strength: %s, obligation: {assist: {means: [arms]}}, honour: %d")
        .formatted(
            words.get(0).text(),
            words.get(1).text(),
            words.get(2).text(),
            words.get(3).text(),
            way.text(),
            strength,
            honour);
  }

  private static String kept(Way way) {
    return "CLAUSE_TRIGGERED" + way.steps() + " DUTY_OWED HONOUR SUPPORT";
  }

  private static String broken(Way way, String strength) {
    if (!way.failing().isEmpty()) {
      return "CLAUSE_TRIGGERED" + way.failing();
    }
    String end = strength.equals("may") ? "" : " RENEGE";
    return "CLAUSE_TRIGGERED" + way.steps() + " DUTY_OWED" + end;
  }
}
