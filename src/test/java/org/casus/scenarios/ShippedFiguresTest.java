package org.casus.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import org.casus.scenario.ArmedGroup;
import org.casus.scenario.Bloc;
import org.casus.scenario.Clause;
import org.casus.scenario.Dispute;
import org.casus.scenario.EventKind;
import org.casus.scenario.Given;
import org.casus.scenario.Obligation;
import org.casus.scenario.Regime;
import org.casus.scenario.Region;
import org.casus.scenario.Scenario;
import org.casus.scenario.State;
import org.casus.scenario.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Figures of the real cases are the published ones, and the founding events are all in the file.
 */
class ShippedFiguresTest {

  private final Scenario niger = Shipped.scenario("niger-2023.yaml");
  private final Scenario gambia = Shipped.scenario("gambia-2016.yaml");

  /** Published: CIA World Factbook, June 2023; Mali and Niger: Correlates of War NMC 7.0, 2022. */
  @ParameterizedTest
  @CsvSource({
    "NGA, 135000, 0.8, 1.0", "BEN, 7000, 0.6, 0.5", "CIV, 25000, 0.4, 0.2",
    "SEN, 14000, 0.4, 0.2", "GHA, 14000, 0.4, 0.4", "TGO, 7000, 0.5, 0.4",
    "GMB, 3000, 0.6, 0.1", "GNB, 4000, 0.5, 0.1", "LBR, 2000, 0.5, 0.1",
    "SLE, 9000, 0.5, 0.1", "CPV, 1200, 0.7, 0.6", "MLI, 21000, 0.75, 0.2",
    "BFA, 9000, 0.85, 0.2", "NER, 33000, 0.5, 0.2"
  })
  void armiesOfNigerAreThePublishedOnes(String id, long army, double committed, double opposition) {
    State state = niger.states().get(id);
    assertThat(state.army()).isEqualTo(army);
    assertThat(state.committed()).isEqualTo(committed);
    assertThat(state.opposition()).isEqualTo(opposition);
  }

  /** What a member could send: army, not tied down, .35 next door and .12 elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "NGA, 9450",
    "BEN, 980",
    "CIV, 1800",
    "SEN, 1010",
    "TGO, 420",
    "GMB, 140",
    "SLE, 540"
  })
  void whatMembersCouldSendIsAsPublishedWithTheModel(String id, double cap) {
    State state = niger.states().get(id);
    double share = state.borders().contains("NER") ? 0.35 : 0.12;
    assertThat(state.army() * (1 - state.committed()) * share).isCloseTo(cap, within(5.0));
  }

  /** Published: Correlates of War NMC 7.0, 2016. */
  @ParameterizedTest
  @CsvSource({"GMB, 1000", "SEN, 14000", "NGA, 80000", "GHA, 16000"})
  void armiesOfTheGambiaAreThePublishedOnes(String id, long army) {
    assertThat(gambia.states().get(id).army()).isEqualTo(army);
  }

  @Test
  void stakesAreLeftToTheModel() {
    assertThat(niger.states().values()).allSatisfy(s -> assertThat(s.stake()).isEmpty());
    assertThat(gambia.states().values()).allSatisfy(s -> assertThat(s.stake()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"niger-2023.yaml", "gambia-2016.yaml"})
  void charterOfEcowasIsTheSameInBothCases(String name) {
    Bloc bloc = Shipped.scenario(name).blocs().get("ECOWAS");
    assertThat(bloc.members()).hasSize(15);
    assertThat(bloc.measures()).isEqualTo(niger.blocs().get("ECOWAS").measures());
    assertThat(bloc.exitNotice()).isEqualTo(365);
    assertThat(bloc.ultimatumDays()).isEqualTo(7);
    assertThat(bloc.plannedForce()).isEqualTo(7000);
  }

  @Test
  void threeSuspendedMembersAreUnderSoldiers() {
    List<String> suspended = niger.blocs().get("ECOWAS").suspended();
    assertThat(suspended).containsExactlyInAnyOrder("MLI", "GIN", "BFA");
    assertThat(suspended)
        .allSatisfy(id -> assertThat(niger.states().get(id).regime()).isEqualTo(Regime.JUNTA));
  }

  @Test
  void allianceIsOnlyATemplateOfNeighboursUnderSoldiers() {
    Treaty pact = treaty("sahel-pact");
    assertThat(pact.status()).isEqualTo(Treaty.Status.TEMPLATE);
    List<String> candidates = pact.founding().orElseThrow().candidates();
    assertThat(candidates).containsExactlyInAnyOrder("NER", "MLI", "BFA");
    assertThat(candidates)
        .allSatisfy(
            id ->
                assertThat(niger.states().get(id).borders())
                    .containsAll(candidates.stream().filter(other -> !other.equals(id)).toList()));
    assertThat(obligations(pact))
        .hasAtLeastOneElementOfType(Obligation.Permit.class)
        .hasAtLeastOneElementOfType(Obligation.Defend.class)
        .hasAtLeastOneElementOfType(Obligation.JointAction.class)
        .hasAtLeastOneElementOfType(Obligation.Refrain.class);
  }

  @Test
  void anAgreementBindsBurkinaFasoAndMaliFromTheFirstDay() {
    Treaty bond = treaty("mali-burkina");
    assertThat(bond.parties()).containsExactlyInAnyOrder("MLI", "BFA");
    assertThat(bond.status()).isEqualTo(Treaty.Status.IN_FORCE);
    assertThat(bond.inForce()).isEmpty();
  }

  @Test
  void foreignSoldiersInNigerAreThePublishedNumbers() {
    assertThat(obligations(treaty("france-niger")))
        .containsExactly(new Obligation.Basing("Niamey", 1500));
    assertThat(obligations(treaty("us-niger")))
        .containsExactly(new Obligation.Basing("Niamey and Agadez", 1100));
  }

  @Test
  void disputeIsAboutTheDetainedPresident() {
    Dispute dispute = niger.disputes().get("niger");
    assertThat(dispute.challenger()).isEqualTo("ECOWAS");
    assertThat(dispute.detainee()).contains("Mohamed Bazoum");
    assertThat(dispute.claimantConsents()).isFalse();
    assertThat(dispute.unBacking()).isFalse();
    assertThat(gambia.disputes().get("gambia").claimantConsents()).isTrue();
  }

  @Test
  void timelineEndsWithAnUltimatumOfOneWeekThatNamesForce() {
    Given last = niger.timeline().get(niger.timeline().size() - 1);
    assertThat(last.event()).isEqualTo(EventKind.ULTIMATUM_FORCE);
    assertThat(last.days()).hasValue(7);
  }

  @Test
  void augustGoesOnFromJuly() {
    Scenario august = Shipped.scenario("niger-2023-august.yaml");
    assertThat(august.timeline()).startsWith(niger.timeline().toArray(Given[]::new));
    assertThat(august.states()).isEqualTo(niger.states());
    assertThat(august.whatIfs()).isEqualTo(niger.whatIfs());
    assertThat(august.scenario().sources()).containsAll(niger.scenario().sources());
  }

  @Test
  void presenceOfEachArmedGroupAddsUpToOne() {
    Map<String, ArmedGroup> groups = niger.armedGroups();
    assertThat(groups).containsKeys("JNIM", "ISSP", "ISWAP", "JAS");
    assertThat(groups.values())
        .allSatisfy(
            group ->
                assertThat(group.presence().values().stream().mapToDouble(v -> v).sum())
                    .isCloseTo(1, within(1e-9)));
  }

  /** Published: CIA World Factbook, June 2023; the regions add up to it. */
  @ParameterizedTest
  @CsvSource({"NER, 25396840", "NGA, 230842743", "BFA, 22489126", "MLI, 21359722"})
  void regionsAddUpToThePublishedPopulation(String id, long population) {
    assertThat(niger.states().get(id).population()).isEqualTo(population);
    assertThat(
            niger.regions().orElseThrow().units().values().stream()
                .filter(region -> region.state().equals(id))
                .mapToLong(Region::population)
                .sum())
        .isCloseTo(population, withinPercentage(0.01));
  }

  @Test
  void theMapHasTheRegionsOfTwentyStatesAndOneCapitalEach() {
    Map<String, Region> units = niger.regions().orElseThrow().units();
    assertThat(units).hasSize(279);
    assertThat(units.values().stream().filter(Region::capital).map(Region::state))
        .hasSize(20)
        .doesNotHaveDuplicates();
  }

  private Treaty treaty(String id) {
    return niger.treaties().get(id);
  }

  private static List<Obligation> obligations(Treaty treaty) {
    return treaty.clauses().values().stream().map(Clause::obligation).toList();
  }
}
