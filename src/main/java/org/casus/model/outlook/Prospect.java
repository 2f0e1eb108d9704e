package org.casus.model.outlook;

import java.util.List;

/**
 * What everybody can work out about a dispute on a day.
 *
 * @param field the forces that would meet
 * @param drift value of letting matters run over the horizon, as a share of the demand
 * @param squeezed the same under economic sanctions
 * @param pass chance that the challenger's organs allow a fight, [0, 1]
 * @param fight chance that it fights in the end, as the target sees it, [0, 1]
 * @param resisting value of holding out to the target, in stakes
 * @param answers how the target is expected to answer a threat of force
 */
public record Prospect(
    Field field,
    double drift,
    double squeezed,
    double pass,
    double fight,
    double resisting,
    Answers answers) {

  /** Before anything was worked out. */
  static final Prospect NOTHING =
      new Prospect(new Field(List.of(), 0, 0, 0, 0), 0, 0, 0, 0, 0, Answers.NONE);
}
