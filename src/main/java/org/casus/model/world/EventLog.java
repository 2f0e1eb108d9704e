package org.casus.model.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.casus.history.CrisisEvent;
import org.casus.history.Reason;
import org.casus.scenario.EventKind;

/** The event bus of a replication: everything that has happened so far, in order. */
public final class EventLog {

  private final List<CrisisEvent> events = new ArrayList<>();
  private final List<CrisisEvent> view = Collections.unmodifiableList(events);

  /** Starts an event of a kind; nothing is logged until {@link Entry#because}. */
  public Entry on(int day, EventKind kind) {
    return new Entry(day, kind);
  }

  /** All events so far; a live view. */
  public List<CrisisEvent> all() {
    return view;
  }

  /** The number of events so far, which is also the id of the next. */
  public int size() {
    return events.size();
  }

  /** An event that is being written. */
  public final class Entry {

    private final int day;
    private final EventKind kind;
    private String actor = "";
    private String target = "";
    private String object = "";
    private String place = "";
    private double amount;
    private final List<Integer> causes = new ArrayList<>();

    private Entry(int day, EventKind kind) {
      this.day = day;
      this.kind = kind;
    }

    /** Who did it. */
    public Entry by(String id) {
      actor = id;
      return this;
    }

    /** To whom it was done. */
    public Entry to(String id) {
      target = id;
      return this;
    }

    /** The bloc, treaty, clause, measure or mediator concerned. */
    public Entry about(String id) {
      object = id;
      return this;
    }

    /** The state in which it happened. */
    public Entry in(String id) {
      place = id;
      return this;
    }

    /** Soldiers, days or a share. */
    public Entry of(double value) {
      amount = value;
      return this;
    }

    /** An earlier event without which it would not have happened; negative ids are ignored. */
    public Entry after(int cause) {
      if (cause >= 0 && !causes.contains(cause)) {
        causes.add(cause);
      }
      return this;
    }

    /** Logs the event with its reason. */
    public CrisisEvent because(Reason reason) {
      CrisisEvent event =
          new CrisisEvent(
              events.size(), day, kind, actor, target, object, place, amount, causes, reason);
      events.add(event);
      return event;
    }
  }
}
