package org.casus.scenario;

import java.util.Optional;

/** The rule for each measure; a measure without a rule is not open to the bloc. */
public record Measures(
    @Key("A statement that condemns.") Optional<MeasureRule> condemn,
    @Key("Suspension from the bloc's decisions.") Optional<MeasureRule> suspend,
    @Key("Travel bans and refusal of posts.") Optional<MeasureRule> sanctionDiplomatic,
    @Key("Closure of borders, trade and finance.") Optional<MeasureRule> sanctionEconomic,
    @Key("A demand with a date, without naming force.") Optional<MeasureRule> ultimatum,
    @Key("A demand with a date, naming force.") Optional<MeasureRule> ultimatumForce,
    @Key("The order to make a force ready.") Optional<MeasureRule> standby,
    @Key("The order to go in.") Optional<MeasureRule> deploy,
    @Key("The end of sanctions.") Optional<MeasureRule> lift) {

  /** The rule of a measure, if the charter knows the measure. */
  public Optional<MeasureRule> rule(Measure measure) {
    return switch (measure) {
      case CONDEMN -> condemn;
      case SUSPEND -> suspend;
      case SANCTION_DIPLOMATIC -> sanctionDiplomatic;
      case SANCTION_ECONOMIC -> sanctionEconomic;
      case ULTIMATUM -> ultimatum;
      case ULTIMATUM_FORCE -> ultimatumForce;
      case STANDBY -> standby;
      case DEPLOY -> deploy;
      case LIFT -> lift;
    };
  }
}
