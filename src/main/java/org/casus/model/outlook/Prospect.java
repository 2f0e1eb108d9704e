package org.casus.model.outlook;

/**
 * What everybody can work out about a dispute on a day.
 *
 * @param attackers effective men the challenger could bring
 * @param defenders effective men that would stand against them, allies at their believed worth
 * @param win chance that the challenger wins a fight, [0, 1]
 * @param prize value of a won fight as a share of the demand, [0, 1]
 * @param drift value of letting matters run over the horizon, as a share of the demand
 * @param squeezed the same under economic sanctions
 * @param pass chance that the challenger's organs allow a fight, [0, 1]
 * @param fight chance that it fights in the end, as the target sees it, [0, 1]
 * @param concede chance that the target concedes to a threat of force, [0, 1]
 * @param resist value of holding out to the target, in stakes
 * @param yield value of conceding to the target, in stakes
 */
public record Prospect(
    double attackers,
    double defenders,
    double win,
    double prize,
    double drift,
    double squeezed,
    double pass,
    double fight,
    double concede,
    double resist,
    double yield) {}
