package org.casus.model.outlook;

import org.casus.model.pact.OrderedHonour;
import org.casus.scenario.BaseRate;
import org.casus.scenario.Obligation;
import org.casus.scenario.PactParameters;

/**
 * The chance that an obligation is wholly kept in its reference case, probability.
 *
 * <p>Source: MODEL.md section 4.2; the parameters name theirs.
 *
 * @param rate the reference case of a duty to help
 */
record BaseRates(PactParameters parameters, BaseRate rate) implements Obligation.Cases<Double> {

  @Override
  public Double permit(Obligation.Permit owed) {
    return parameters.permitHonour().value();
  }

  @Override
  public Double consult(Obligation.Consult owed) {
    return parameters.consultHonour().value();
  }

  @Override
  public Double nonAggression(Obligation.NonAggression owed) {
    return parameters.nonAggressionHonour().value();
  }

  @Override
  public Double assist(Obligation.Assist owed) {
    return help();
  }

  @Override
  public Double defend(Obligation.Defend owed) {
    return help();
  }

  @Override
  public Double jointAction(Obligation.JointAction owed) {
    return parameters.offenceHonour().value();
  }

  @Override
  public Double basing(Obligation.Basing owed) {
    return parameters.permitHonour().value();
  }

  @Override
  public Double sanctionsCompliance(Obligation.SanctionsCompliance owed) {
    return parameters.complianceHonour().value();
  }

  @Override
  public Double refrain(Obligation.Refrain owed) {
    return parameters.neutralityHonour().value();
  }

  private double help() {
    return rate == BaseRate.FRESH
        ? parameters.freshDefenceHonour().value()
        : OrderedHonour.shifted(
            Promises.inside(parameters.defenceHonour().value()), parameters.eraShift().value());
  }
}
