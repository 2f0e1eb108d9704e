package org.casus.report.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.chart.Axis;
import org.casus.chart.Caption;
import org.casus.chart.Figure;
import org.casus.chart.Interval;
import org.casus.chart.Member;
import org.casus.chart.Point;
import org.casus.report.words.Words;

/** Draws a front, a figure for each two objectives. */
record FrontFigures(Tried tried, List<Integer> members) {

  private static final int ALL_PAIRS = 3;

  void draw(Draft draft) {
    int count = tried.objectives();
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        if (i == 0 || count <= ALL_PAIRS) {
          draft.figure(
              tried.subject(i).name() + "-" + tried.subject(j).name(),
              figure(i, j),
              "Means of every combination of levels that was tried; those that no other beats in"
                  + " every objective are drawn with their intervals (NSGA-II: Deb and others"
                  + " 2002).",
              "Members whose crosses overlap much may be the same but for chance; the table says"
                  + " which cannot be told apart."
                  + (count > 2
                      ? " A member may look beaten here and win in another objective."
                      : ""));
        }
      }
    }
  }

  private Figure figure(int x, int y) {
    List<Point> others =
        IntStream.range(0, tried.size())
            .filter(c -> !members.contains(c) && tried.front().judged(c))
            .mapToObj(c -> Point.at(tried.front().mean(c, x), tried.front().mean(c, y)))
            .toList();
    List<Member> drawn = new ArrayList<>();
    for (int place = 0; place < members.size(); place++) {
      drawn.add(
          new Member(
              Tried.letter(place),
              interval(members.get(place), x),
              interval(members.get(place), y)));
    }
    return new Figure.Front(
        Caption.of(
            "What no other choice beats",
            Words.capital(tried.goals())
                + "; "
                + Words.count(tried.size(), "combination", "combinations")
                + ", "
                + Words.count(tried.worlds(), "world", "worlds")
                + ", n = "
                + Words.whole(tried.replications())
                + ", with "
                + Told.confidence(tried.front().confidence())),
        axis(x),
        axis(y),
        others,
        drawn);
  }

  private Axis axis(int objective) {
    Axis axis = Told.axis(tried.subject(objective));
    String goal = tried.front().large().get(objective) ? "much is good" : "little is good";
    return tried.subject(objective).isShare()
        ? Axis.share(tried.subject(objective).title() + " \u2013 " + goal)
        : Axis.number(
            "Mean of " + Told.lower(tried.subject(objective).title()) + " \u2013 " + goal,
            tried.subject(objective).response().unit());
  }

  private Interval interval(int candidate, int objective) {
    boolean share = tried.subject(objective).isShare();
    return Told.interval(
        tried.front().estimate(candidate, objective),
        share ? 0 : -Double.MAX_VALUE,
        share ? 1 : Double.MAX_VALUE);
  }
}
