package org.casus.scenario.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.scenario.Activation;
import org.casus.scenario.Clause;
import org.casus.scenario.EventKind;
import org.casus.scenario.Obligation;
import org.casus.scenario.Scenario;
import org.casus.scenario.Strength;
import org.casus.scenario.Treaty;

/**
 * Automatic duties to fight that cannot be kept together with another duty of the same state: to
 * fight on the other side, or not to fight that side. The model decides such conflicts by utility,
 * so they are warnings.
 */
final class ContradictionChecks {

  private static final Set<EventKind> FORCE =
      Set.of(EventKind.ATTACK, EventKind.BORDER_CROSSING, EventKind.BATTLE, EventKind.JOIN_WAR);

  private final Scenario scenario;
  private final Remarks remarks;

  ContradictionChecks(Scenario scenario, Remarks remarks) {
    this.scenario = scenario;
    this.remarks = remarks;
  }

  private record Duty(String path, Treaty treaty, Clause clause) {

    List<String> obligors() {
      return clause.obligors().isEmpty() ? treaty.parties() : clause.obligors();
    }

    List<String> obligees() {
      return clause.obligees().isEmpty() ? treaty.parties() : clause.obligees();
    }

    /** Whether force used by one against the other triggers this duty. */
    boolean triggeredBy(String attacker, String victim) {
      return clause.on().stream()
          .filter(trigger -> trigger.events().stream().anyMatch(FORCE::contains))
          .anyMatch(t -> plays(t.actor(), attacker) && plays(t.target(), victim));
    }

    private boolean plays(String role, String id) {
      return role.equals("any")
          || role.equals(id)
          || role.equals(treaty.parties().contains(id) ? "member" : "nonmember");
    }
  }

  void run() {
    List<Duty> fights = new ArrayList<>();
    List<Duty> peace = new ArrayList<>();
    for (Map.Entry<String, Treaty> entry : scenario.treaties().entrySet()) {
      Treaty treaty = entry.getValue();
      if (treaty.status() == Treaty.Status.IN_FORCE) {
        treaty
            .clauses()
            .forEach(
                (name, clause) ->
                    sort(
                        new Duty("treaties." + entry.getKey() + ".clauses." + name, treaty, clause),
                        fights,
                        peace));
      }
    }
    for (int i = 0; i < fights.size(); i++) {
      for (int j = i + 1; j < fights.size(); j++) {
        bothSides(fights.get(i), fights.get(j));
      }
      for (Duty calm : peace) {
        againstPeace(fights.get(i), calm);
      }
    }
  }

  private static void sort(Duty duty, List<Duty> fights, List<Duty> peace) {
    Clause clause = duty.clause();
    boolean binding = clause.strength().compareTo(Strength.SHOULD) < 0;
    Obligation obligation = clause.obligation();
    if (binding
        && obligation instanceof Obligation.Defend
        && clause.activation() instanceof Activation.Automatic) {
      fights.add(duty);
    }
    boolean calm =
        obligation instanceof Obligation.NonAggression
            || (obligation instanceof Obligation.Refrain refrain
                && refrain.acts().stream().anyMatch(FORCE::contains));
    if (binding && calm) {
      peace.add(duty);
    }
  }

  private void bothSides(Duty one, Duty two) {
    for (String obligor : one.obligors()) {
      if (two.obligors().contains(obligor)) {
        Optional<String[]> pair = pair(one, two, obligor);
        if (pair.isPresent()) {
          String first = pair.get()[0];
          String second = pair.get()[1];
          remarks.warning(
              two.path(),
              "contradicts "
                  + one.path()
                  + ": in a war between "
                  + first
                  + " and "
                  + second
                  + ", "
                  + obligor
                  + " would owe defence to both");
          return;
        }
      }
    }
  }

  private static Optional<String[]> pair(Duty one, Duty two, String obligor) {
    for (String first : one.obligees()) {
      for (String second : two.obligees()) {
        boolean three = !first.equals(second) && !first.equals(obligor) && !second.equals(obligor);
        if (three && one.triggeredBy(second, first) && two.triggeredBy(first, second)) {
          return Optional.of(new String[] {first, second});
        }
      }
    }
    return Optional.empty();
  }

  private void againstPeace(Duty fight, Duty calm) {
    for (String obligor : fight.obligors()) {
      if (calm.obligors().contains(obligor)) {
        for (String attacker : calm.obligees()) {
          Optional<String> victim =
              fight.obligees().stream()
                  .filter(id -> !id.equals(attacker) && !id.equals(obligor))
                  .filter(id -> !attacker.equals(obligor) && fight.triggeredBy(attacker, id))
                  .findFirst();
          if (victim.isPresent()) {
            remarks.warning(
                fight.path(),
                "contradicts "
                    + calm.path()
                    + ": if "
                    + attacker
                    + " attacks "
                    + victim.get()
                    + ", "
                    + obligor
                    + " owes both to fight "
                    + attacker
                    + " and not to");
            return;
          }
        }
      }
    }
  }
}
