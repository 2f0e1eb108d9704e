package org.casus.model.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An intervention from the order to the last soldier home: who sends how many, who is there, who
 * fights for the target.
 *
 * <p>Units: men and days.
 */
public final class Campaign {

  private final int ordered;
  private final int order;
  private final List<Contingent> contingents;
  private final Map<String, Double> attackers = new LinkedHashMap<>();
  private final Map<String, Double> helpers = new LinkedHashMap<>();
  private final List<String> tokens = new ArrayList<>();
  private int entered = -1;
  private int entry = -1;
  private int ended = -1;
  private boolean fighting;
  private double defendersAtEntry;
  private double attackersAtPeak;
  private double attackersLost;
  private double defendersLost;

  /**
   * An order to go in.
   *
   * @param ordered day of the order
   * @param order id of the event of the order
   */
  public Campaign(int ordered, int order, List<Contingent> contingents) {
    this.ordered = ordered;
    this.order = order;
    this.contingents = List.copyOf(contingents);
  }

  /**
   * The troops of one contributor.
   *
   * @param pledged men promised
   * @param fulfilled men that will come in the end
   * @param lag days from the order to the first arrival
   */
  public record Contingent(String state, double pledged, double fulfilled, double lag) {}

  /** The day of the order. */
  public int ordered() {
    return ordered;
  }

  /** The event of the order. */
  public int order() {
    return order;
  }

  /** The troops of each contributor. */
  public List<Contingent> contingents() {
    return contingents;
  }

  /** Whether a state sends troops. */
  public boolean contributes(String state) {
    return contingents.stream().anyMatch(c -> c.state().equals(state))
        || attackers.containsKey(state);
  }

  /** Men promised in all. */
  public double pledged() {
    return contingents.stream().mapToDouble(Contingent::pledged).sum();
  }

  /** Men there against the target, by state. */
  public Map<String, Double> attackers() {
    return attackers;
  }

  /** Men of other states there for the target, by state. */
  public Map<String, Double> helpers() {
    return helpers;
  }

  /** States present for the target without fighting. */
  public List<String> tokens() {
    return tokens;
  }

  /** Men there against the target. */
  public double attacking() {
    return attackers.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Men of other states there for the target. */
  public double helping() {
    return helpers.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Whether troops have gone in. */
  public boolean hasEntered() {
    return entered >= 0;
  }

  /** The day on which troops went in, or -1. */
  public int entered() {
    return entered;
  }

  /** The event of the entry, or -1. */
  public int entry() {
    return entry;
  }

  /** Troops go in against a number of defenders. */
  public void enter(int day, int event, double defenders) {
    entered = day;
    entry = event;
    defendersAtEntry = defenders;
  }

  /** Whether the target resists in arms. */
  public boolean fighting() {
    return fighting;
  }

  /** Fighting begins or stops. */
  public void fighting(boolean value) {
    fighting = value;
  }

  /** Whether it is over. */
  public boolean over() {
    return ended >= 0;
  }

  /** It is over. */
  public void end(int day) {
    ended = day;
    fighting = false;
  }

  /** Notes losses of a day on both sides. */
  public void note(double attackersGone, double defendersGone) {
    attackersAtPeak = Math.max(attackersAtPeak, attacking());
    attackersLost += attackersGone;
    defendersLost += defendersGone;
  }

  /** Share of the attackers lost so far, [0, 1]. */
  public double attackerLossShare() {
    return attackersAtPeak <= 0 ? 0 : Math.min(1, attackersLost / attackersAtPeak);
  }

  /** Share of the defenders lost so far, [0, 1]. */
  public double defenderLossShare() {
    double all = defendersAtEntry + helping();
    return all <= 0 ? 1 : Math.min(1, defendersLost / all);
  }

  /** Soldiers lost on both sides so far. */
  public double losses() {
    return attackersLost + defendersLost;
  }
}
