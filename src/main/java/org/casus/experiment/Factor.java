package org.casus.experiment;

import java.util.List;
import java.util.Optional;
import org.casus.scenario.Grade;

/**
 * Something that differs between design points.
 *
 * @param path dotted path of the value, or {@code what-if}
 * @param title words for axes and tables
 * @param unit unit of its levels; empty for words and pure numbers
 * @param role whether somebody chooses it
 * @param levels the levels it takes
 * @param grade how certain its default is, for a parameter of the model
 * @param source where its default comes from; empty when not known
 */
public record Factor(
    String path,
    String title,
    String unit,
    Role role,
    Levels levels,
    Optional<Grade> grade,
    String source) {

  /** The factor whose levels are named what-ifs. */
  public static final String WHAT_IF = "what-if";

  /** Whether somebody chooses a factor. */
  public enum Role {
    /** Nobody controls it. */
    UNCERTAINTY,
    /** Somebody chooses it. */
    LEVER
  }

  /** The same factor in another role. */
  public Factor in(Role other) {
    return new Factor(path, title, unit, other, levels, grade, source);
  }

  /** The factor of what-ifs. */
  public static Factor whatIf(List<String> names) {
    return new Factor(
        WHAT_IF,
        "What-if.",
        "",
        Role.LEVER,
        new Levels.Listed(List.copyOf(names)),
        Optional.empty(),
        "");
  }
}
