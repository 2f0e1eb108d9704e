package org.casus.experiment.plan;

import java.time.Duration;
import java.util.Optional;
import org.casus.scenario.Key;
import org.casus.scenario.Shorthand;

/** How an experiment is run; only a time-out can show in its results. */
public record RunSettings(
    @Key(value = "Threads that simulate.", fallback = "all") Threads threads,
    @Key("Time after which a replication is given up, such as 60 s; none when absent.")
        Optional<Duration> timeout,
    @Key(value = "What a failed replication does.", fallback = "record") OnFailure onFailure,
    @Key(value = "The order of replications.", fallback = "replication-major") Order order) {

  /** How many threads simulate. */
  @Shorthand(Threads.Count.class)
  public sealed interface Threads permits Threads.All, Threads.Count {

    /** All processors. */
    record All() implements Threads {}

    /** A number of them. */
    record Count(@Key(value = "The number.", min = 1, max = 1024) int number) implements Threads {}
  }

  /** What a failed replication does. */
  public enum OnFailure {
    /** It is recorded and the study goes on, until more than 5 % have failed. */
    RECORD,
    /** The study stops. */
    STOP
  }

  /** The order of replications. */
  public enum Order {
    /** One replication of every point before the next of any, so that a stop leaves balance. */
    REPLICATION_MAJOR
  }

  /** The defaults. */
  public static final RunSettings USUAL =
      new RunSettings(
          new Threads.All(), Optional.empty(), OnFailure.RECORD, Order.REPLICATION_MAJOR);
}
