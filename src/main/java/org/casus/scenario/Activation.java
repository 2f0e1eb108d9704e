package org.casus.scenario;

/** What has to happen between the trigger and the duty. */
public sealed interface Activation
    permits Activation.Automatic, Activation.OnRequest, Activation.Consultation, Activation.Vote {

  /** Nothing: the duty is owed at once. */
  record Automatic() implements Activation {}

  /** The party in need must ask. */
  record OnRequest() implements Activation {}

  /** The parties must meet first. */
  record Consultation(
      @Key(value = "Time to meet.", unit = "days", min = 0, fallback = "14") int days)
      implements Activation {}

  /** An organ of a bloc must vote for it. */
  record Vote(
      @Key("The bloc.") String bloc,
      @Key("The organ.") String organ,
      @Key("How its votes are counted.") DecisionRule rule)
      implements Activation {}
}
