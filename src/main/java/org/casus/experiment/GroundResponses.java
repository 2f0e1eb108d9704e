package org.casus.experiment;

import java.util.List;
import org.casus.history.History;
import org.casus.scenario.EventKind;

/**
 * What is measured of the ground: deaths by violence, control, and people who flee.
 *
 * <p>Deaths are those of armed groups, soldiers and civilians in attacks and fights of armed
 * groups, and of civilians in fighting between states; soldiers killed in battles between states
 * are not among them. Not observed where a scenario has no armed groups.
 */
record GroundResponses(Cast cast) {

  private static final int HALF_YEAR = 180;
  private static final String DEATHS = ".violence-deaths";
  private static final String PERSONS = "persons";

  List<Response> list() {
    return List.of(
        Define.number(
            "violence-deaths",
            "Deaths by violence",
            PERSONS,
            "Persons killed by violence in all states, whole run.",
            h -> Scan.total(h, DEATHS, h.days())),
        Define.number(
            "violence-deaths-180",
            "Deaths by violence in 180 days",
            PERSONS,
            "Persons killed by violence in all states within 180 days.",
            h -> Scan.total(h, DEATHS, HALF_YEAR)),
        Define.number(
            "violence-deaths-theatre",
            "Deaths by violence in the theatre in 180 days",
            PERSONS,
            "Persons killed by violence within 180 days in the states that the scenario names as"
                + " theatre, or in the target where it names none.",
            this::theatre),
        Define.number(
            "violence-deaths-target",
            "Deaths by violence in the target",
            PERSONS,
            "Persons killed by violence in the target, whole run.",
            h -> Scan.total(h, cast.target() + DEATHS, h.days())),
        Define.number(
            "civilian-deaths",
            "Civilians killed",
            PERSONS,
            "Civilians killed by violence in all states, whole run.",
            h -> Scan.total(h, ".civilian-deaths", h.days())),
        Define.number(
            "newly-displaced",
            "People who fled",
            PERSONS,
            "Persons who left their homes because of violence in all states, whole run; each flight"
                + " counts, those of people displaced before do not.",
            h -> Scan.total(h, ".fled", h.days())),
        Define.number(
            "displaced",
            "Displaced at the end",
            PERSONS,
            "Persons away from their homes in the last week of the run, in all states.",
            h -> Scan.ends(h, ".displaced")),
        Define.number(
            "refugees",
            "Refugees at the end",
            PERSONS,
            "Persons sheltered outside the state that they come from in the last week of the run.",
            h -> Scan.ends(h, ".refugees-abroad")),
        Define.number(
            "target-control",
            "Control of the target by its state",
            "share",
            "Share of the people of the target in regions that its state controls, each region"
                + " weighed by the share controlled, in the last week of the run.",
            h -> Scan.end(h, cast.target() + ".state-control")),
        Define.number(
            "regions-seized",
            "Regions seized",
            "regions",
            "How often an armed group came to control more than half of a region.",
            h -> Scan.count(h, EventKind.SEIZE)),
        Define.number(
            "truce-days",
            "Days of truce",
            "days",
            "Days on which a truce between two rival armed groups held, added up over pairs.",
            h -> 7 * Scan.total(h, "truces", h.days())));
  }

  private double theatre(History history) {
    double sum = 0;
    for (String state : cast.theatre()) {
      sum += Scan.total(history, state + DEATHS, HALF_YEAR);
    }
    return sum;
  }
}
