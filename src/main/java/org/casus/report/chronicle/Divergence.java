package org.casus.report.chronicle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.experiment.Response;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.report.words.Names;
import org.casus.report.words.ResponseWords;
import org.casus.report.words.Words;
import org.casus.scenario.EventKind;
import org.casus.scenario.Scenario;

/**
 * Where two histories of the same replication part, and what followed from it in each.
 *
 * <p>Two events are the same when day, kind, actors, object, place and amount are; their reasons
 * may differ, since a what-if can change what was weighed before it changes what is done.
 *
 * @param title what is compared
 * @param shared number of events that both histories have in common from the start
 * @param last the last common event, empty when there is none
 * @param sides the first event of each that the other does not have; empty when the histories are
 *     the same
 * @param endings how both ended, response by response
 */
public record Divergence(
    String title, int shared, String last, List<Side> sides, List<Ending> endings) {

  private static final int CONSEQUENCES = 6;

  /**
   * One of the two histories from the point at which they part.
   *
   * @param label baseline, or the name of the what-if
   * @param happens whether it has an event that the other does not have
   * @param sentence the event, with its day; without one, that there is none
   * @param why the lines of its reason
   * @param followed events that it caused, directly or through others, at most six
   */
  public record Side(
      String label, boolean happens, String sentence, List<String> why, List<String> followed) {
    public Side {
      why = List.copyOf(why);
      followed = List.copyOf(followed);
    }
  }

  /** One response in both histories, in words. */
  public record Ending(String question, String baseline, String whatIf, boolean differs) {}

  /** One history with its scenario and what it is called. */
  public record Branch(String label, Scenario scenario, History history) {}

  public Divergence {
    sides = List.copyOf(sides);
    endings = List.copyOf(endings);
  }

  /** Compares the history of the baseline with that of a what-if. */
  public static Divergence of(Branch baseline, Branch whatIf, List<Response> responses) {
    List<CrisisEvent> first = baseline.history().events();
    List<CrisisEvent> second = whatIf.history().events();
    int shared = shared(first, second);
    boolean identical = shared == first.size() && shared == second.size();
    return new Divergence(
        "Replication "
            + baseline.history().replication()
            + ": "
            + baseline.label()
            + " against "
            + whatIf.label(),
        shared,
        shared == 0 ? "" : told(baseline, first.get(shared - 1)),
        identical
            ? List.of()
            : List.of(side(baseline, whatIf, shared), side(whatIf, baseline, shared)),
        responses.stream().map(response -> ending(response, baseline, whatIf)).toList());
  }

  private static int shared(List<CrisisEvent> first, List<CrisisEvent> second) {
    int shared = 0;
    while (shared < first.size()
        && shared < second.size()
        && Same.as(first.get(shared)).equals(Same.as(second.get(shared)))) {
      shared++;
    }
    return shared;
  }

  /** What makes two events the same: all but their ids, causes and reasons. */
  private record Same(
      int day,
      EventKind kind,
      String actor,
      String target,
      String object,
      String place,
      double amount) {

    static Same as(CrisisEvent event) {
      return new Same(
          event.day(),
          event.kind(),
          event.actor(),
          event.target(),
          event.object(),
          event.place(),
          event.amount());
    }
  }

  private static Side side(Branch branch, Branch other, int shared) {
    List<CrisisEvent> events = branch.history().events();
    int position = own(events, other.history().events(), shared);
    if (position >= events.size()) {
      String nothing =
          shared >= events.size()
              ? "Nothing more happens."
              : "Nothing that does not happen in " + other.label() + " too.";
      return new Side(branch.label(), false, nothing, List.of(), List.of());
    }
    CrisisEvent event = events.get(position);
    List<String> why = new ReasonLines(new Names(branch.scenario())).of(event.reason());
    return new Side(branch.label(), true, told(branch, event), why, followed(branch, position));
  }

  /** Where the first event stands that the other history has nowhere after the common ones. */
  private static int own(List<CrisisEvent> events, List<CrisisEvent> other, int shared) {
    Set<Same> theirs = new HashSet<>();
    other.subList(shared, other.size()).forEach(event -> theirs.add(Same.as(event)));
    int position = shared;
    while (position < events.size() && theirs.contains(Same.as(events.get(position)))) {
      position++;
    }
    return position;
  }

  private static List<String> followed(Branch branch, int position) {
    List<CrisisEvent> events = branch.history().events();
    Set<Integer> caused = new HashSet<>(Set.of(events.get(position).id()));
    List<String> sentences = new ArrayList<>();
    for (CrisisEvent event : events.subList(position + 1, events.size())) {
      if (event.causes().stream().anyMatch(caused::contains)) {
        caused.add(event.id());
        sentences.add(told(branch, event));
      }
    }
    return sentences.subList(0, Math.min(CONSEQUENCES, sentences.size()));
  }

  private static String told(Branch branch, CrisisEvent event) {
    Names names = new Names(branch.scenario());
    return Words.capital(names.day(event.day())) + ". " + new EventSentences(names).of(event);
  }

  private static Ending ending(Response response, Branch baseline, Branch whatIf) {
    String first = value(response, baseline);
    String second = value(response, whatIf);
    return new Ending(response.title(), first, second, !first.equals(second));
  }

  private static String value(Response response, Branch branch) {
    return new ResponseWords(new Names(branch.scenario()))
        .of(response, response.measure().applyAsDouble(branch.history()));
  }
}
