package org.casus.report.words;

import java.util.List;
import org.casus.scenario.Obligation;

/** Says in words what a clause owes. */
record ObligationWords(Names names) implements Obligation.Cases<String> {

  @Override
  public String permit(Obligation.Permit owed) {
    return "permits: " + owed.what();
  }

  @Override
  public String consult(Obligation.Consult owed) {
    return "to meet within " + Words.count(owed.days(), "day", "days");
  }

  @Override
  public String nonAggression(Obligation.NonAggression owed) {
    return "not to attack";
  }

  @Override
  public String assist(Obligation.Assist owed) {
    List<String> means = owed.means().stream().map(one -> Words.plain(one.name())).toList();
    return means.isEmpty() ? "to assist" : "to assist with " + Words.list(means);
  }

  @Override
  public String defend(Obligation.Defend owed) {
    return "to defend with at least " + Words.count(owed.troops(), "soldier", "soldiers");
  }

  @Override
  public String jointAction(Obligation.JointAction owed) {
    return "joint action against armed groups"
        + owed.organ().map(organ -> " under " + Words.plain(organ)).orElse("");
  }

  @Override
  public String basing(Obligation.Basing owed) {
    return "to host " + Words.count(owed.troops(), "soldier", "soldiers") + " at " + owed.site();
  }

  @Override
  public String sanctionsCompliance(Obligation.SanctionsCompliance owed) {
    return "to apply the sanctions of " + names.of(owed.bloc());
  }

  @Override
  public String refrain(Obligation.Refrain owed) {
    return "to refrain from "
        + Words.list(owed.acts().stream().map(act -> names.measure(act.name())).toList());
  }
}
