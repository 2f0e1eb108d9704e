package org.casus.model.economy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.casus.model.chance.Check;

/**
 * What a state has lost of its output, by cause, and of the aid of each donor.
 *
 * <p>Output in per cent of its yearly output, aid as shares of its public budget. What is lost less
 * what has come back is what is missing now; nothing else changes either.
 *
 * <p>Source: MODEL.md sections 8.1 and 17 (V-34). Assumption: one account for a whole state,
 * because lost output and lost aid enter decisions and coups as sums alone.
 */
public final class Accounts {

  /** Where output goes. */
  public enum Cause {
    /** Trade and finance are closed by sanctions of others. */
    CLOSURE,
    /** Aid from abroad is lost. */
    AID,
    /** Its own sanctions fall back on it. */
    SENDING
  }

  private final double[] lost = new double[Cause.values().length];
  private final Map<String, Double> withheld = new TreeMap<>();
  private double recovered;

  /** Loses output, per cent of the yearly one, at least 0. */
  public void lose(Cause cause, double percent) {
    lost[cause.ordinal()] += Check.nonNegative("percent", percent);
  }

  /** Output lost so far by a cause, per cent of the yearly one. */
  public double lost(Cause cause) {
    return lost[cause.ordinal()];
  }

  /** Gets back output that was lost, per cent of the yearly one, at most what is missing. */
  public void recover(double percent) {
    recovered += Math.min(Check.nonNegative("percent", percent), missing());
  }

  /** Output that has come back, per cent of the yearly one. */
  public double recovered() {
    return recovered;
  }

  /** Output that is missing now, per cent of the yearly one. */
  public double missing() {
    double sum = -recovered;
    for (double percent : lost) {
      sum += percent;
    }
    return Math.max(0, sum);
  }

  /** A donor stops its aid, a share of the budget. */
  public void withhold(String donor, double share) {
    withheld.put(donor, Check.probability("share", share));
  }

  /** A donor pays again; the share of the budget that comes back. */
  public double resume(String donor) {
    Double share = withheld.remove(donor);
    return share == null ? 0 : share;
  }

  /** Others pay a share of all the aid that is missing, [0, 1]. */
  public void replace(double share) {
    double kept = 1 - Check.probability("share", share);
    withheld.replaceAll((donor, missing) -> kept * missing);
  }

  /** Aid missing now by donor, shares of the budget. */
  public Map<String, Double> withheld() {
    return Collections.unmodifiableMap(withheld);
  }

  /** Aid missing now, share of the budget in [0, 1]. */
  public double aidMissing() {
    double sum = 0;
    for (double share : withheld.values()) {
      sum += share;
    }
    return Math.min(1, sum);
  }
}
