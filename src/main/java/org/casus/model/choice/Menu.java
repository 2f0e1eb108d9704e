package org.casus.model.choice;

import java.util.ArrayList;
import java.util.List;
import org.casus.history.Reason.Term;

/**
 * The options an actor may legally choose from, with their expected utilities in stakes.
 *
 * <p>The first option is always what happens when nothing is done. Whether an option may be on the
 * menu at all is decided by whoever builds it, not by the choosing.
 */
public final class Menu {

  private final String what;
  private final List<String> names = new ArrayList<>();
  private final List<Double> utilities = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();

  private Menu(String what) {
    this.what = what;
  }

  /**
   * A menu with the option of doing nothing.
   *
   * @param what a stable name of the decision, which keys the tastes
   */
  public static Menu of(String what, String nothing, double utility) {
    return new Menu(what).or(nothing, utility);
  }

  /** Adds an option. */
  public Menu or(String option, double utility) {
    names.add(option);
    utilities.add(utility);
    return this;
  }

  /** Adds an option if it is legal and possible. */
  public Menu orIf(boolean legal, String option, double utility) {
    return legal ? or(option, utility) : this;
  }

  /** Notes a quantity that entered the utilities. */
  public Menu given(String name, double value) {
    terms.add(new Term(name, value));
    return this;
  }

  /** The name of the decision. */
  public String what() {
    return what;
  }

  /** The options. */
  public List<String> names() {
    return names;
  }

  /** The quantities noted. */
  public List<Term> terms() {
    return terms;
  }

  /** The expected utilities, in stakes. */
  public double[] utilities() {
    return utilities.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
