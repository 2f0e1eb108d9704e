package org.casus.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The world before day one: everything a run starts from, as one immutable value.
 *
 * <p>A dotted path such as {@code states.NGA.army} names every value in it, in the file, in a
 * problem, in {@code --set}, in a factor and on an axis.
 */
public record Scenario(
    @Key("Identity, start and length.") Header scenario,
    @Key("The states by id.") Map<String, State> states,
    @Key("The blocs by id.") Map<String, Bloc> blocs,
    @Key("Organisations that condemn, by id.") Map<String, Body> bodies,
    @Key("Go-betweens by id.") Map<String, Mediator> mediators,
    @Key("Armed groups by id.") Map<String, ArmedGroup> armedGroups,
    @Key("The regions of the states; without them each state is one region.")
        Optional<RegionLayer> regions,
    @Key("What one actor is to another, by id.") Map<String, Relation> relations,
    @Key("Treaties, declarations and templates by id.") Map<String, Treaty> treaties,
    @Key("Who presses whom for what, by id.") Map<String, Dispute> disputes,
    @Key("Dated events the run takes as given, in order.") List<Given> timeline,
    @Key(value = "Overrides of the model's parameters.", fallback = "{}") Parameters parameters,
    @Key("What is measured; everything when empty.") List<String> responses,
    @Key("Named sets of changes.") Map<String, WhatIf> whatIfs,
    @Key("What was seen in the world, to be drawn beside it.") Optional<Observed> observed) {

  public Scenario {
    states = ordered(states);
    blocs = ordered(blocs);
    bodies = ordered(bodies);
    mediators = ordered(mediators);
    armedGroups = ordered(armedGroups);
    relations = ordered(relations);
    treaties = ordered(treaties);
    disputes = ordered(disputes);
    timeline = List.copyOf(timeline);
    responses = List.copyOf(responses);
    whatIfs = ordered(whatIfs);
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
