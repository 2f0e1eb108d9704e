package org.casus.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.experiment.Response;

/**
 * All comparisons that are looked at together, with their p-values adjusted after Holm.
 *
 * @param contrasts response by response within each alternative
 */
public record Family(Terms terms, List<Contrast> contrasts) {

  /** Copies the contrasts. */
  public Family {
    contrasts = List.copyOf(contrasts);
  }

  /**
   * Compares.
   *
   * @param pairs one entry a response and alternative
   */
  public static Family of(List<Pairs> pairs, Terms terms) {
    List<Contrast> contrasts = new ArrayList<>();
    for (Pairs one : pairs) {
      if (one.response().kind() == Response.Kind.CATEGORY) {
        contrasts.addAll(categories(one, terms));
      } else {
        contrasts.add(plain(one, terms));
      }
    }
    return new Family(terms, adjusted(contrasts));
  }

  /** Number of comparisons in which there was anything to compare. */
  public long size() {
    return contrasts.stream().filter(one -> one.effect().isPresent()).count();
  }

  private static Contrast plain(Pairs pairs, Terms terms) {
    Pairs seen = pairs.observed();
    if (seen.n() == 0) {
      return contrast(pairs, "", pairs.changed(), terms, Optional.empty());
    }
    Effect effect =
        pairs.response().kind() == Response.Kind.YES_NO
            ? Effect.ofShare(
                is(seen.before(), 1), is(seen.after(), 1), seen.clusters(), terms.confidence())
            : Effect.ofNumber(seen.before(), seen.after(), seen.clusters(), terms);
    return contrast(pairs, "", pairs.changed(), terms, Optional.of(effect));
  }

  /** The categories that were seen at least once; none of a response that was not observed. */
  private static List<Contrast> categories(Pairs pairs, Terms terms) {
    List<Contrast> contrasts = new ArrayList<>();
    Pairs seen = pairs.observed();
    if (seen.n() == 0) {
      return List.of(contrast(pairs, "", pairs.changed(), terms, Optional.empty()));
    }
    for (int i = 0; i < pairs.response().categories().size(); i++) {
      boolean[] before = is(seen.before(), i);
      boolean[] after = is(seen.after(), i);
      PairedProportions counts = PairedProportions.of(before, after);
      if (counts.neither() < counts.n()) {
        long changed = counts.onlyBaseline() + counts.onlyAlternative();
        Effect effect = Effect.ofShare(before, after, seen.clusters(), terms.confidence());
        String name = pairs.response().categories().get(i);
        contrasts.add(contrast(pairs, name, changed, terms, Optional.of(effect)));
      }
    }
    return contrasts;
  }

  private static Contrast contrast(
      Pairs pairs, String category, long changed, Terms terms, Optional<Effect> effect) {
    return new Contrast(
        pairs.response(),
        category,
        pairs.alternative(),
        pairs.n(),
        changed,
        terms.smallest(pairs.response(), pairs.observed().before()),
        terms.smallest().containsKey(pairs.response().name()),
        effect);
  }

  private static List<Contrast> adjusted(List<Contrast> contrasts) {
    double[] p =
        contrasts.stream().flatMap(c -> c.effect().stream()).mapToDouble(Effect::p).toArray();
    double[] adjusted = Multiplicity.holm(p);
    List<Contrast> all = new ArrayList<>();
    int next = 0;
    for (Contrast contrast : contrasts) {
      all.add(contrast.effect().isPresent() ? contrast.withAdjusted(adjusted[next++]) : contrast);
    }
    return all;
  }

  private static boolean[] is(double[] values, double value) {
    boolean[] is = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      is[i] = values[i] == value;
    }
    return is;
  }
}
