package org.casus.report.section;

import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.casus.analysis.Clusters;
import org.casus.analysis.Estimate;
import org.casus.analysis.Mean;
import org.casus.analysis.Quantiles;
import org.casus.experiment.Response;
import org.casus.report.findings.Share;
import org.casus.report.findings.Tally;
import org.casus.report.page.Block;
import org.casus.report.page.Section;
import org.casus.report.words.Words;

/** Every response with its definition and its result. */
public record ResponsesSection(Tally tally) {

  /** The section as it stands on the page. */
  public Section section() {
    List<Block.Row> rows =
        tally.outcomes().responses().stream()
            .filter(response -> tally.has(response.name()))
            .map(this::row)
            .toList();
    return new Section(
        "responses",
        "Every response",
        List.of(
            new Block.Prose(
                "A response is what is measured at the end of each replication. Shares and means"
                    + " come with their 95\u00a0% interval; n counts the replications in which the"
                    + " response was observed."),
            new Block.Grid(
                "Responses with their definitions and results",
                List.of("Response", "Definition", "Result", "#n", "@Name in files"),
                rows,
                true)));
  }

  private Block.Row row(Response response) {
    double[] observed = tally.observed(response.name());
    return Block.Row.of(
        response.title() + (response.unit().isEmpty() ? "" : ", " + response.unit()),
        response.definition(),
        observed.length == 0 ? "never observed" : result(response, observed),
        Words.whole(observed.length),
        response.name());
  }

  private String result(Response response, double[] observed) {
    return switch (response.kind()) {
      case YES_NO -> {
        Share share = share(response, response.title(), value -> value > 0);
        yield "yes in " + share.percent() + " (" + share.range() + ")";
      }
      case CATEGORY -> categories(response);
      case DAY -> median(observed);
      case NUMBER -> {
        Estimate mean = mean(observed, tally.clusters(response.name()));
        yield "mean " + Words.number(mean.value()) + interval(mean) + "; " + median(observed);
      }
    };
  }

  private Share share(Response response, String label, DoublePredicate meant) {
    double[] observed = tally.observed(response.name());
    boolean[] happened = new boolean[observed.length];
    for (int i = 0; i < observed.length; i++) {
      happened[i] = meant.test(observed[i]);
    }
    return Share.of(label, happened, tally.clusters(response.name()));
  }

  private static Estimate mean(double[] observed, Clusters clusters) {
    return clusters.areApart()
        ? Mean.usual(observed, Share.CONFIDENCE)
        : clusters.mean(observed, Share.CONFIDENCE);
  }

  private String categories(Response response) {
    List<Share> shares =
        IntStream.range(0, response.categories().size())
            .mapToObj(
                i ->
                    share(response, Words.plain(response.categories().get(i)), value -> value == i))
            .toList();
    return String.join(
        ", ", shares.stream().map(share -> share.label() + " " + share.percent()).toList());
  }

  private static String median(double[] observed) {
    return "median "
        + Words.number(Quantiles.of(observed, 0.5))
        + ", middle half "
        + ParameterRows.range(Quantiles.of(observed, 0.25), Quantiles.of(observed, 0.75));
  }

  private static String interval(Estimate estimate) {
    return estimate.bounded()
        ? " (" + ParameterRows.range(estimate.low(), estimate.high()) + ")"
        : "";
  }
}
