package org.casus.experiment;

import java.util.List;
import java.util.Map;
import org.casus.history.CrisisEvent;
import org.casus.history.History;
import org.casus.history.Reason;
import org.casus.history.RegionHistory;
import org.casus.history.Series;

/**
 * A 64-bit hash of everything in a history, to tell whether two are the same bit for bit.
 *
 * <p>It compares; it does not protect against forgery. Equal on every machine and JDK.
 */
public final class Digest {

  private long hash = 0x9e3779b97f4a7c15L;

  private Digest() {}

  /** The digest of a history. */
  public static long of(History history) {
    Digest digest = new Digest();
    digest.add(history.seed()).add(history.replication()).add(history.days());
    digest.add(history.events().size());
    history.events().forEach(digest::event);
    digest.add(history.series().size());
    history.series().forEach(digest::series);
    history.regions().ifPresent(digest::regions);
    digest.add(history.draws().size());
    for (Map.Entry<String, Double> draw : history.draws().entrySet()) {
      digest.add(draw.getKey()).add(draw.getValue());
    }
    return digest.hash;
  }

  private void event(CrisisEvent event) {
    add(event.id()).add(event.day()).add(event.kind().name());
    add(event.actor()).add(event.target()).add(event.object()).add(event.place());
    add(event.amount()).add(event.causes().size());
    event.causes().forEach(this::add);
    reason(event.reason());
  }

  private void regions(RegionHistory history) {
    history.regions().forEach(this::add);
    history.days().forEach(this::add);
    history.byDay().forEach((measure, days) -> days.forEach(day -> add(measure).values(day)));
    history.flows().forEach(f -> add(f.from()).add(f.to()).add(f.persons()));
    history.solved().forEach((name, value) -> add(name).add(value));
  }

  private void values(List<Double> values) {
    values.forEach(this::add);
  }

  private void series(Series series) {
    add(series.name()).add(series.unit()).add(series.values().size());
    for (double value : series.values()) {
      add(value);
    }
  }

  private void reason(Reason reason) {
    add(reason.getClass().getSimpleName());
    if (reason instanceof Reason.Given given) {
      add(given.text()).add(given.source());
    } else if (reason instanceof Reason.Choice choice) {
      add(choice.doctrine()).add(choice.chosen()).add(choice.options().size());
      for (Reason.Option option : choice.options()) {
        add(option.name()).add(option.utility()).add(option.probability());
      }
      terms(choice.terms());
    } else if (reason instanceof Reason.Vote vote) {
      add(vote.organ()).add(vote.rule()).add(vote.passed() ? 1 : 0).add(vote.ballots().size());
      for (Reason.Ballot ballot : vote.ballots()) {
        add(ballot.member()).add(ballot.yes() ? 1 : 0).add(ballot.probability());
      }
      terms(vote.terms());
    } else if (reason instanceof Reason.Clause clause) {
      add(clause.clause()).add(clause.state());
      terms(clause.terms());
    } else if (reason instanceof Reason.Chance chance) {
      add(chance.what()).add(chance.probability());
      terms(chance.terms());
    } else if (reason instanceof Reason.Consequence consequence) {
      add(consequence.what());
    }
  }

  private void terms(List<Reason.Term> terms) {
    add(terms.size());
    for (Reason.Term term : terms) {
      add(term.name()).add(term.value());
    }
  }

  private Digest add(String text) {
    return add(((long) text.hashCode() << 32) | text.length());
  }

  private Digest add(double value) {
    return add(Double.doubleToRawLongBits(value));
  }

  private Digest add(long value) {
    hash = (hash ^ value) * 0xff51afd7ed558ccdL;
    hash ^= hash >>> 32;
    return this;
  }
}
