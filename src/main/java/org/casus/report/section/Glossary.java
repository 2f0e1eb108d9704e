package org.casus.report.section;

import java.util.List;
import org.casus.report.page.Block;
import org.casus.report.page.Section;
import org.casus.report.words.Words;

/** The words of a report and what they mean. */
public final class Glossary {

  private static final String TEXT =
      """
      audience cost: what a government pays at home when it retreats from a public threat or promise.
      bloc: a regional organisation of states with a charter that says who decides what.
      casus foederis: the event that calls a treaty into force.
      battle deaths: soldiers who die in the fighting between states; deaths by violence are counted apart.
      challenger: the bloc or state that makes the demand.
      clause: one rule of a treaty: who owes what to whom, when, where and how strongly.
      coalition: the states that fight on the side of the challenger.
      deployment: the order to a force to go in, and its arrival.
      expected utility: the value of an option, weighed with the chances of what may follow.
      interval: the range that covers the true figure of the model in 95 of 100 studies like this one.
      intervention: troops cross the border of the target against the will of those in power there.
      intervals by name: Wilson, Tango, Greenwood, Kaplan-Meier, Student and BCa are ways to work out an interval or a curve; the name is told so that others can check it.
      isolation: how much of the outside world condemns those in power, from 0 to 1.
      legitimacy: the support for those in power in a state, from 0 to 1.
      mediator: a go-between with access to the parties, leverage over them, or both.
      median: the value that half of the replications stay below.
      pact: a treaty or declaration by which states promise each other help.
      percentage point: the difference between two percentages; from 10 % to 12 % is two points.
      pledge: soldiers that a member promises to a force.
      replication: one run of the scenario with its own chance; many of them give a probability.
      resolve: the will to carry out a threat, and what others believe of it.
      response: what is measured at the end of each replication.
      stake: how much an actor cares about the dispute; 1 is the most interested member of the reference case.
      stand-by force: a force that is ordered to be ready.
      survival curve: the share of replications in which something has not happened yet, day by day.
      target: the state whose rulers are pressed.
      those in power: whoever governs the target in fact.
      ultimatum: a public demand with a date.
      what-if: the same scenario with something changed, run on the same chance.
      wider war: a state outside the coalition and the target takes part in the fighting.
      """;

  private Glossary() {}

  /** The section as it stands on the page. */
  public static Section section() {
    List<Block.Meaning> meanings =
        TEXT.strip()
            .lines()
            .map(line -> line.split(": ", 2))
            .map(parts -> new Block.Meaning(Words.capital(parts[0]), parts[1]))
            .toList();
    return new Section("glossary", "The words used", List.of(new Block.Meanings(meanings)));
  }
}
