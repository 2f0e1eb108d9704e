package org.casus.model.civilians;

import org.casus.model.chance.Check;

/**
 * Where those who flee settle: in the region itself, or over a link to a neighbouring one.
 *
 * <p>Each person settles once; those who are displaced move on only when violence reaches them
 * again.
 *
 * <p>Source: the weights of Flee (Suleimenova et al. 2017, doi:10.1038/s41598-017-13828-9) for
 * distance and conflict. Assumption: one settling draw instead of daily moves, because daily moves
 * between large regions never stop.
 *
 * @param stays probability of staying in the region, [0, 1]
 * @param near distance that is added to every link, km, above 0
 * @param conflict weight of a region with violence, [0, 1]
 * @param border weight of crossing a border, [0, 1]
 * @param leak weight of crossing a closed border, [0, 1]
 */
public record Refuge(double stays, double near, double conflict, double border, double leak) {

  /** Refuses values outside their ranges. */
  public Refuge {
    Check.probability("stays", stays);
    Check.positive("near", near);
    Check.probability("conflict", conflict);
    Check.probability("border", border);
    Check.probability("leak", leak);
  }

  /**
   * A way to a neighbouring region.
   *
   * @param distance length, km, at least 0
   * @param violent whether there is violence at its end
   * @param abroad whether it crosses a border
   * @param closed whether that border is closed
   * @param room share of the usual welcome that is left at its end, [0, 1]
   */
  public record Link(
      double distance, boolean violent, boolean abroad, boolean closed, double room) {}

  /**
   * The weight of a link.
   *
   * @return weight, 1/km, at least 0
   */
  public double weight(Link link) {
    double weight = Check.probability("room", link.room());
    weight /= Check.nonNegative("distance", link.distance()) + near;
    weight *= link.violent() ? conflict : 1;
    weight *= link.abroad() ? border : 1;
    return link.abroad() && link.closed() ? weight * leak : weight;
  }

  /**
   * The probability of staying; 1 when no link is open.
   *
   * @param total sum of the weights of all links, at least 0
   */
  public double staying(double total) {
    return Check.nonNegative("total", total) > 0 ? stays : 1;
  }
}
