package org.casus.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.casus.experiment.Experiment;

/**
 * What makes two studies the same: everything that shapes their outcomes, and nothing else.
 *
 * @param parts in words, by name
 */
record Identity(Map<String, String> parts) {

  private static final List<String> NAMES =
      List.of(Facts.VERSION, Facts.RESOLVED_HASH, Facts.EXPERIMENT_HASH, Facts.SEED);

  /** Design points that differ beyond these differ among these too, or in their table. */
  private static final long MOST_POINTS = 1000;

  /** The identity that the facts of a study tell. */
  static Identity of(Map<String, String> facts) {
    Map<String, String> parts = new LinkedHashMap<>();
    NAMES.forEach(name -> parts.put(name, facts.getOrDefault(name, "")));
    facts.forEach(
        (name, value) -> {
          if (name.startsWith(Facts.TABLE_HASH)) {
            parts.put(name, value);
          }
        });
    return new Identity(parts);
  }

  /** One SHA-256 for all of it, such as a citation gives. */
  String hash() {
    StringBuilder form = new StringBuilder();
    new TreeMap<>(parts)
        .forEach((name, value) -> form.append(name).append(' ').append(value).append('\n'));
    return sha256(form.toString());
  }

  /** The names of the parts in which another differs. */
  List<String> differences(Identity other) {
    Set<String> names = new LinkedHashSet<>(parts.keySet());
    names.addAll(other.parts.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(parts.get(name), other.parts.get(name)))
        .toList();
  }

  /** The hash of an experiment in its canonical form: one line for everything it says. */
  static String experimentHash(Experiment experiment) {
    StringBuilder form = new StringBuilder();
    form.append("id ").append(experiment.id()).append('\n');
    form.append("points ").append(experiment.points()).append('\n');
    form.append("replications ").append(experiment.replications()).append('\n');
    form.append("seed ").append(experiment.seed()).append('\n');
    form.append("responses ").append(experiment.responses()).append('\n');
    form.append("rule ").append(experiment.rule()).append('\n');
    form.append("random ").append(experiment.random()).append('\n');
    form.append("factors ").append(experiment.factors()).append('\n');
    for (long point = 0; point < Math.min(experiment.points(), MOST_POINTS); point++) {
      form.append(experiment.name(point)).append(' ');
      form.append(experiment.levels(point)).append('\n');
    }
    return sha256(form.toString());
  }

  static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
