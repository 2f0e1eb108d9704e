package org.casus.model.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.model.chance.Draws;
import org.casus.scenario.Bloc;
import org.casus.scenario.Organ;

/** A bloc in the course of a run: who is in it, who may vote, who has given notice. */
public final class Membership {

  private final String id;
  private final long key;
  private final Bloc charter;
  private final Set<String> members;
  private final Set<String> suspended;
  private final Map<String, Integer> notices = new LinkedHashMap<>();

  Membership(String id, Bloc charter) {
    this.id = id;
    this.key = Draws.key(id);
    this.charter = charter;
    this.members = new LinkedHashSet<>(charter.members());
    this.suspended = new LinkedHashSet<>(charter.suspended());
  }

  /** The id in the scenario. */
  public String id() {
    return id;
  }

  /** The stable key of its draws. */
  public long key() {
    return key;
  }

  /** The charter. */
  public Bloc charter() {
    return charter;
  }

  /** Its members. */
  public Set<String> members() {
    return members;
  }

  /** Members without a vote. */
  public Set<String> suspended() {
    return suspended;
  }

  /** The day on which each notice of exit takes effect, by member. */
  public Map<String, Integer> notices() {
    return notices;
  }

  /** The seats of an organ that may vote. */
  public List<String> voters(String organ) {
    return seats(organ).stream().filter(seat -> !suspended.contains(seat)).toList();
  }

  /** The seats of an organ, suspended members included. */
  public List<String> seats(String organ) {
    List<String> seats =
        Optional.ofNullable(charter.organs().get(organ)).map(o -> o.seats()).orElse(List.of());
    List<String> all = new ArrayList<>(seats.isEmpty() ? charter.members() : seats);
    all.retainAll(members);
    return all;
  }

  /** What an organ is called in texts. */
  public String organName(String organ) {
    return Optional.ofNullable(charter.organs().get(organ)).flatMap(Organ::name).orElse(organ);
  }

  /** Takes the vote from a member. */
  public void suspend(String member) {
    suspended.add(member);
  }

  /** Gives the vote back to a member. */
  public void readmit(String member) {
    suspended.remove(member);
  }

  /** Ends a membership. */
  public void leave(String member) {
    members.remove(member);
    suspended.remove(member);
    notices.remove(member);
  }
}
