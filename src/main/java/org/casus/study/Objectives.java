package org.casus.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.analysis.factors.Subject;
import org.casus.experiment.Response;
import org.casus.experiment.plan.Aim;
import org.casus.experiment.plan.Calibration;
import org.casus.experiment.plan.Search;
import org.casus.experiment.plan.Target;

/**
 * The objectives of a search, or what a calibration has targets of.
 *
 * @param subjects one an objective
 * @param places of their responses among all that are measured
 * @param large whether the mean of an objective is to be large
 */
record Objectives(List<Subject> subjects, List<Integer> places, List<Boolean> large) {

  Objectives {
    subjects = List.copyOf(subjects);
    places = List.copyOf(places);
    large = List.copyOf(large);
  }

  static Objectives of(Aim aim, List<Response> responses) {
    return aim.match(search -> of(search, responses), found -> of(found, responses));
  }

  private static Objectives of(Search search, List<Response> responses) {
    return of(search.objectives(), search.minimize().size(), responses);
  }

  /** Nothing is to be small or large; what is to be small is not turned. */
  private static Objectives of(Calibration calibration, List<Response> responses) {
    List<String> names = calibration.read().stream().map(Target::subject).toList();
    return of(names, names.size(), responses);
  }

  private static Objectives of(List<String> texts, int small, List<Response> responses) {
    List<String> names = responses.stream().map(Response::name).toList();
    List<Subject> subjects = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (String text : texts) {
      String name = text.replaceFirst("=.*", "");
      int place = names.indexOf(name);
      places.add(place);
      subjects.add(
          new Subject(
              responses.get(place), text.substring(Math.min(text.length(), name.length() + 1))));
    }
    return new Objectives(
        subjects, places, IntStream.range(0, subjects.size()).mapToObj(i -> i >= small).toList());
  }

  int size() {
    return subjects.size();
  }

  /** The value of an objective in a replication; NaN where it was not observed. */
  double value(int objective, List<Double> values) {
    return values.isEmpty()
        ? Double.NaN
        : subjects.get(objective).of(values.get(places.get(objective)));
  }

  /** A mean of an objective, turned so that small is good. */
  double small(int objective, double mean) {
    return large.get(objective) ? -mean : mean;
  }
}
