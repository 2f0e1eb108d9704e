package org.casus.model.outlook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.casus.model.decision.Logit;

/**
 * How those in power are expected to answer a threat: hold out, or try one of the ways out, which
 * the challenger takes or turns down.
 *
 * @param offering value of trying each way out to those in power, in stakes
 * @param accepted chance that the challenger takes each, [0, 1]
 * @param met chance that the demand is met in some form, [0, 1]
 * @param share expected share of the demand that is met by the answer, [0, 1]
 */
public record Answers(
    Map<WayOut, Double> offering, Map<WayOut, Double> accepted, double met, double share) {

  /** Nothing but holding out. */
  static final Answers NONE = new Answers(Map.of(), Map.of(), 0, 0);

  public Answers {
    offering = Collections.unmodifiableMap(offering);
    accepted = Collections.unmodifiableMap(accepted);
  }

  /** The answers by the nested logit: give way at all by the best way, then which. */
  static Answers of(
      Map<WayOut, Double> offering,
      Map<WayOut, Double> accepted,
      double resisting,
      double precision) {
    double[] values = new double[WayOut.values().length];
    WayOut[] ways = new WayOut[values.length];
    int n = 0;
    for (Map.Entry<WayOut, Double> entry : new EnumMap<>(offering).entrySet()) {
      ways[n] = entry.getKey();
      values[n++] = entry.getValue();
    }
    double[] open = java.util.Arrays.copyOf(values, n);
    double tries = Logit.acts(precision, 0, resisting, open);
    double[] which = Logit.probabilities(precision, open);
    double met = 0;
    double share = 0;
    for (int i = 0; i < n; i++) {
      double taken = tries * which[i] * accepted.getOrDefault(ways[i], 0.0);
      met += taken;
      share += taken * ways[i].share();
    }
    return new Answers(offering, accepted, met, share);
  }
}
