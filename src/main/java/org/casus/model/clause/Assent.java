package org.casus.model.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.history.Reason;
import org.casus.history.Reason.Term;
import org.casus.model.chance.Draws;
import org.casus.model.chance.Purpose;
import org.casus.model.outlook.Promises;
import org.casus.model.world.World;
import org.casus.scenario.EventKind;

/**
 * Who must agree before a duty is owed that its text makes subject to the constitution of the one
 * who owes it, or to the Security Council of the United Nations.
 *
 * <p>A parliament answers once in a dispute on each clause. Where it says no, nothing is owed and
 * nothing is broken.
 *
 * <p>Source: MODEL.md section 14.1 (limits). Assumption: the chances are those of {@link
 * Promises#assent}.
 */
final class Assent {

  private final World world;
  private final Promises promises;
  private final Map<String, Boolean> answers = new HashMap<>();

  Assent(World world, Promises promises) {
    this.world = world;
    this.promises = promises;
  }

  /** Whether a duty may be owed; a refusal is told once. */
  boolean given(Duty duty) {
    double chance = promises.assent(duty.clause(), duty.obligor(), duty.dispute());
    String occasion = duty.name() + " " + duty.obligor().id() + " " + duty.dispute().id();
    Boolean known = answers.get(occasion);
    if (known != null) {
      return known;
    }
    long clause =
        duty.treaty().key() ^ Draws.key(duty.clauseId()) ^ Long.rotateLeft(duty.dispute().key(), 1);
    boolean given = world.draws().event(chance, Purpose.ASSENT, duty.obligor().key(), clause, 0, 0);
    answers.put(occasion, given);
    if (!given) {
      refuse(duty, 1 - chance);
    }
    return given;
  }

  private void refuse(Duty duty, double chance) {
    boolean council =
        duty.clause().limits().subjectToSecurityCouncil() && !duty.dispute().terms().unBacking();
    Reason reason =
        council
            ? new Reason.Consequence("the Security Council has not backed the use of force")
            : new Reason.Chance(
                "its parliament does not agree",
                chance,
                List.of(new Term("opposition at home", duty.obligor().initial().opposition())));
    world
        .happens(EventKind.MEASURE_FAILED)
        .by(duty.obligor().id())
        .to(duty.victim().id())
        .about(duty.name())
        .after(duty.last())
        .because(reason);
  }
}
