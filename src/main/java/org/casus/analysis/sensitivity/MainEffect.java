package org.casus.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.analysis.Estimate;
import org.casus.analysis.Mean;
import org.casus.analysis.Moments;
import org.casus.analysis.Require;

/**
 * The mean response over equal parts of one factor, the others left to vary.
 *
 * <p>It shows direction and shape; interactions are averaged out.
 *
 * @param parts from low to high; a part without a point is left out
 */
public record MainEffect(List<Part> parts) {

  /**
   * One part of the factor's range.
   *
   * @param low where it begins, [0, 1)
   * @param high where it ends, (0, 1]
   * @param mean of the response within it
   */
  public record Part(double low, double high, Estimate mean) {}

  /** Copies the parts. */
  public MainEffect {
    parts = List.copyOf(parts);
  }

  /**
   * Averages the response over parts.
   *
   * @param factor coordinate of each point, [0, 1)
   * @param responses of the points, finite
   * @param count number of parts, at least 1
   * @param confidence (0, 1)
   */
  public static MainEffect of(double[] factor, double[] responses, int count, double confidence) {
    Require.sample("responses", responses, 1);
    Require.paired(factor, responses);
    Require.that(count >= 1, "parts", count, "a number of at least 1");
    Moments[] moments = new Moments[count];
    Arrays.fill(moments, Moments.NONE);
    for (int k = 0; k < factor.length; k++) {
      Require.that(factor[k] >= 0 && factor[k] < 1, "factor", factor[k], "a number of [0, 1)");
      int part = (int) (factor[k] * count);
      moments[part] = moments[part].with(responses[k]);
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (moments[i].n() > 0) {
        Estimate mean = Mean.student(moments[i], confidence);
        parts.add(new Part((double) i / count, (i + 1.0) / count, mean));
      }
    }
    return new MainEffect(parts);
  }
}
