package org.casus.model.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.history.Reason.Ballot;
import org.casus.history.Reason.Vote;
import org.casus.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every decision rule of a charter: whether a measure passes follows from the ballots shown and the
 * rule alone.
 *
 * <p>Five members, Dori is the target, Fena is suspended. In each world the union votes on whether
 * to condemn, sanction and threaten over two hundred replications; each vote is counted again here.
 */
class B01_DecisionRulesTest {

  private static final int RUNS = 200;

  private static Scenario union(String rule) {
    String text =
        """
        states:
          AST: {name: Asta, army: 90000, borders: [DOR]}
          BOR: {name: Bora, army: 9000, stake: 0.2}
          CER: {name: Cera, army: 15000, stake: 0.2}
          DOR: {name: Dori, army: 20000, regime: junta}
          ELV: {name: Elva, army: 12000, stake: 0.2}
          FEN: {name: Fena, army: 12000, stake: 0.2}
        blocs:
          UNI:
            name: the Union
            members: [AST, BOR, CER, DOR, ELV, FEN]
            suspended: [FEN]
            chair: AST
            lead: AST
            organs: {council: {quorum: 0.5}, board: {seats: [AST, BOR, CER], quorum: 1}}
            measures:
              condemn: {organ: council, rule: RULE}
              sanction-economic: {organ: council, rule: RULE}
              ultimatum-force: {organ: council, rule: RULE}
        disputes:
          dori: {challenger: UNI, target: DOR, onset: 2024-01-01, demand: the president is back}
        relations:
          b: {from: BOR, to: DOR, trade: 0.3}
          c: {from: CER, to: DOR, alignment: 0.5}
        """;
    return Mini.world(30, text.replace("RULE", rule));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "majority                                                         | majority",
        "{majority: {threshold: 0.75}}                                    | three-quarters",
        "{qualified: {threshold: 0.6667, of: present}}                    | two-thirds",
        "{qualified: {threshold: 0.6667, of: members}}                    | two-thirds-of-four",
        "{weighted: {threshold: 0.5001, weights: {AST: 3, BOR: 1, CER: 1, ELV: 1}}} | weighted",
        "{consensus: {objectors: 2}}                                      | one-may-object",
        "{consensus: {objectors: 1}}                                      | nobody-objects",
        "unanimity                                                        | nobody-objects",
        "chair                                                            | chair",
        "{delegate: {organ: board}}                                       | majority",
      })
  void ballotsDecideAsTheRuleSays(String rule, String count) {
    List<Vote> votes = votes(union(rule.strip()));
    assertThat(votes).isNotEmpty();
    for (Vote vote : votes) {
      assertThat(vote.passed()).as("%s", vote).isEqualTo(passes(vote, count.strip()));
    }
    assertThat(votes.stream().map(Vote::passed)).contains(true);
  }

  @Test
  void consensusRecordsTheReservationOfOne() {
    List<Vote> votes = votes(union("{consensus: {objectors: 2}}"));
    assertThat(votes.stream().filter(v -> v.passed() && no(v) == 1)).isNotEmpty();
    assertThat(votes.stream().filter(v -> !v.passed())).isNotEmpty().allMatch(v -> no(v) >= 2);
  }

  @ParameterizedTest
  @CsvSource({"majority", "unanimity", "chair", "{consensus: {objectors: 2}}"})
  void neitherTheSuspendedNorTheTargetVotes(String rule) {
    assertThat(votes(union(rule)))
        .allSatisfy(
            vote ->
                assertThat(vote.ballots()).extracting(Ballot::member).doesNotContain("DOR", "FEN"));
  }

  @Test
  void targetVotesWhereTheCharterLetsIt() {
    Scenario world =
        Mini.with(union("majority"), "blocs.UNI.measures.condemn.excludes-target", false);
    assertThat(votes(world).stream().flatMap(v -> v.ballots().stream()).map(Ballot::member))
        .contains("DOR");
  }

  @Test
  void chairDecidesAlone() {
    assertThat(votes(union("chair")))
        .allSatisfy(v -> assertThat(v.ballots()).extracting(Ballot::member).containsExactly("AST"));
  }

  @Test
  void delegatedOrganVotesInThePlaceOfTheOther() {
    assertThat(votes(union("{delegate: {organ: board}}")))
        .allSatisfy(
            v -> assertThat(v.ballots()).extracting(Ballot::member).isSubsetOf("AST", "BOR", "CER"))
        .allSatisfy(v -> assertThat(v.organ()).isEqualTo("board"));
  }

  @Test
  void missedQuorumDecidesNothing() {
    Scenario world = Mini.with(union("majority"), "blocs.UNI.organs.council.quorum", 1);
    Scenario rare = Mini.with(world, "parameters.blocs.attendance", 0.5);
    List<Vote> votes = votes(rare);
    assertThat(votes.stream().filter(v -> v.ballots().size() < 4))
        .isNotEmpty()
        .noneMatch(Vote::passed);
    assertThat(votes.stream().filter(Vote::passed)).isNotEmpty();
  }

  @Test
  void suspendedMembersCountAgainstAQuorumWhereTheCharterSaysSo() {
    Scenario world = Mini.with(union("majority"), "blocs.UNI.organs.council.quorum", 0.8);
    Scenario counted = Mini.with(world, "blocs.UNI.suspended-in-denominator", true);
    assertThat(votes(world).stream().map(Vote::passed)).contains(true);
    assertThat(votes(counted).stream().map(Vote::passed)).doesNotContain(true);
  }

  @Test
  void votesThatMakeAClauseDueAreWeighedToo() {
    String organ =
        """
        blocs:
          UNI:
            name: the Union
            members: [BEL, COR]
            organs: {council: {quorum: 0}}
            measures: {}
        """;
    String help =
        "      help: {on: [{events: [attack], actor: nonmember, target: member}], honour: 0.5,"
            + " obligation: {assist: {means: [arms]}}, activation: {vote: {bloc: UNI, organ:"
            + " council, rule: {weighted: {weights: {COR: 3, BEL: 1}}}}}}\n";
    List<Vote> votes = votes(ClauseWorld.attacked(help, organ));
    assertThat(votes)
        .allSatisfy(vote -> assertThat(vote.passed()).isEqualTo(says(vote, "COR")))
        .anyMatch(vote -> vote.passed() && no(vote) == 1)
        .anyMatch(vote -> !vote.passed() && no(vote) == 1);
  }

  private static boolean says(Vote vote, String member) {
    return vote.ballots().stream().anyMatch(b -> b.member().equals(member) && b.yes());
  }

  private static List<Vote> votes(Scenario world) {
    return Mini.runs(world, RUNS).stream()
        .flatMap(history -> history.events().stream())
        .map(CrisisEvent::reason)
        .filter(Vote.class::isInstance)
        .map((Reason reason) -> (Vote) reason)
        .toList();
  }

  /** The count by hand, of those who voted; none of these worlds misses its quorum of one half. */
  private static boolean passes(Vote vote, String count) {
    Map<String, ToIntFunction<Vote>> needed = new LinkedHashMap<>();
    needed.put("majority", v -> v.ballots().size() / 2 + 1);
    needed.put("three-quarters", v -> (3 * v.ballots().size() + 3) / 4);
    needed.put("two-thirds", v -> (2 * v.ballots().size() + 2) / 3);
    needed.put("two-thirds-of-four", v -> 3);
    needed.put("one-may-object", v -> v.ballots().size() - 1);
    needed.put("nobody-objects", v -> v.ballots().size());
    needed.put("chair", v -> 1);
    if (present(vote) < quorum(vote)) {
      return false;
    }
    if (count.equals("weighted")) {
      return 2 * weight(vote, true) > weight(vote, true) + weight(vote, false);
    }
    return yes(vote) >= needed.get(count).applyAsInt(vote);
  }

  private static int present(Vote vote) {
    return vote.ballots().size();
  }

  private static int quorum(Vote vote) {
    return vote.organ().equals("board") ? 3 : vote.rule().equals("the chair alone") ? 1 : 2;
  }

  private static int weight(Vote vote, boolean side) {
    return vote.ballots().stream()
        .filter(b -> b.yes() == side)
        .mapToInt(b -> b.member().equals("AST") ? 3 : 1)
        .sum();
  }

  private static int yes(Vote vote) {
    return (int) vote.ballots().stream().filter(Ballot::yes).count();
  }

  private static int no(Vote vote) {
    return vote.ballots().size() - yes(vote);
  }
}
