package org.casus.report.section;

import java.util.List;
import org.casus.report.answer.PactAnswers;
import org.casus.report.page.Block;
import org.casus.report.page.Section;

/** What the model leaves out and where its evidence is thin. */
public final class LimitsSection {

  private LimitsSection() {}

  /** The section as it stands on the page. */
  public static Section section() {
    return new Section(
        "limits",
        "What the model leaves out",
        List.of(
            new Block.Points(
                List.of(
                    PactAnswers.UNTESTED,
                    "Armed groups, garrisons and people on the move are numbers by region and week;"
                        + " towns, roads, markets and single leaders are left out.",
                    "Deaths by violence are counted as UCDP counts them, which is fewer than other"
                        + " counts; nothing foresees the months in which violence breaks out.",
                    "Who plots a coup and why is left out; the risk rests on years since the last"
                        + " attempt, war, support and pay.",
                    "Displaced people settle once, in their region or a neighbouring one, and flee"
                        + " again only from new violence; camps are a share of a region's people.",
                    "There are no weapons and no air war; soldiers count by number and a single"
                        + " figure for their quality.",
                    "The economy is a few shares: trade, aid and output lost under sanctions.",
                    "Within a state nobody argues: those in power decide as one, and opposition at"
                        + " home enters as a price.",
                    "Great powers act as patrons with interests; what happens among them is left"
                        + " out.",
                    "Audience costs were measured on voters far away; that they hold for other"
                        + " governments, and for soldiers in power, is a guess.",
                    "Studies of whether pacts deter disagree, even in the direction.",
                    "How many soldiers a state can really send, and how much opposition it meets at"
                        + " home, are coded by judgement.",
                    "An interval in this report covers chance only. It does not cover that the"
                        + " model or its parameters may be wrong.")),
            new Block.Prose(
                "A probability here is what the model gives under these assumptions. It is a way to"
                    + " think about what matters, not a forecast to act on.")));
  }
}
