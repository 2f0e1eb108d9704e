package org.casus.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casus.analysis.Estimate;
import org.casus.analysis.Mean;
import org.casus.analysis.Moments;
import org.casus.analysis.Proportion;
import org.casus.analysis.Quantiles;
import org.casus.analysis.SkewedMean;
import org.casus.experiment.OutcomeTable;
import org.casus.experiment.Response;
import org.casus.results.SummaryRow;

/** Sums up each response at each design point, with 95 % intervals. */
final class Summary {

  private static final double CONFIDENCE = 0.95;
  private static final double[] QUANTILES = {0.05, 0.25, 0.5, 0.75, 0.95};

  private final String point;
  private final Response response;
  private final double[] observed;
  private final long missing;

  private Summary(String point, Response response, double[] values) {
    this.point = point;
    this.response = response;
    this.observed = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    this.missing = values.length - observed.length;
  }

  static List<SummaryRow> of(OutcomeTable table) {
    List<SummaryRow> rows = new ArrayList<>();
    for (int point = 0; point < table.points().size(); point++) {
      for (Response response : table.responses()) {
        double[] values = table.of(point, response.name());
        rows.addAll(new Summary(table.points().get(point), response, values).rows());
      }
    }
    return rows;
  }

  private List<SummaryRow> rows() {
    return switch (response.kind()) {
      case YES_NO -> List.of(share("", 1));
      case CATEGORY -> {
        List<SummaryRow> rows = new ArrayList<>();
        for (String category : response.categories()) {
          rows.add(share(category, rows.size()));
        }
        yield rows;
      }
      case DAY, NUMBER -> List.of(mean());
    };
  }

  private SummaryRow share(String category, double value) {
    if (observed.length == 0) {
      return nothing(category);
    }
    long events = Arrays.stream(observed).filter(one -> one == value).count();
    double share = (double) events / observed.length;
    return row(
        category,
        new Proportion(events, observed.length).estimate(CONFIDENCE),
        Math.sqrt(share * (1 - share)),
        List.of());
  }

  private SummaryRow mean() {
    if (observed.length == 0) {
      return nothing("");
    }
    Moments moments = Moments.of(observed);
    double[] sorted = observed.clone();
    Arrays.sort(sorted);
    List<Double> quantiles =
        Arrays.stream(QUANTILES).mapToObj(q -> Quantiles.ofSorted(sorted, q)).toList();
    double spread = observed.length < 2 ? Double.NaN : Math.sqrt(moments.variance());
    Estimate mean =
        observed.length < Mean.FEWEST_RESAMPLED
            ? SkewedMean.of(observed, CONFIDENCE)
            : Mean.student(moments, CONFIDENCE);
    return row("", mean, spread, quantiles);
  }

  private SummaryRow row(
      String category, Estimate estimate, double spread, List<Double> quantiles) {
    return new SummaryRow(
        point,
        response.name(),
        category,
        word(response.kind()),
        response.unit(),
        observed.length,
        missing,
        estimate.value(),
        estimate.low(),
        estimate.high(),
        word(estimate.method()),
        spread,
        quantiles);
  }

  private SummaryRow nothing(String category) {
    return new SummaryRow(
        point,
        response.name(),
        category,
        word(response.kind()),
        response.unit(),
        0,
        missing,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        "",
        Double.NaN,
        List.of());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
