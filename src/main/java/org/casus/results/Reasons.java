package org.casus.results;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.casus.history.Reason;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the reason of an event as JSON and as a few words, and reads the JSON back. */
final class Reasons {

  private static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(Reason.class, Named.class).build();

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Reason.Given.class, name = "given"),
    @JsonSubTypes.Type(value = Reason.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Reason.Vote.class, name = "vote"),
    @JsonSubTypes.Type(value = Reason.Clause.class, name = "clause"),
    @JsonSubTypes.Type(value = Reason.Chance.class, name = "chance"),
    @JsonSubTypes.Type(value = Reason.Consequence.class, name = "consequence")
  })
  private interface Named {}

  private static final ObjectWriter WRITER = JSON.writerFor(Reason.class);
  private static final ObjectReader READER = JSON.readerFor(Reason.class);

  private Reasons() {}

  static String json(Reason reason) {
    return WRITER.writeValueAsString(reason);
  }

  static Reason of(String json) {
    return READER.readValue(json);
  }

  static String words(Reason reason) {
    if (reason instanceof Reason.Given given) {
      return given.text();
    }
    if (reason instanceof Reason.Choice choice) {
      return "chose " + choice.chosen() + " of " + choice.options().size() + " options";
    }
    if (reason instanceof Reason.Vote vote) {
      long yes = vote.ballots().stream().filter(Reason.Ballot::yes).count();
      String verdict = vote.passed() ? " passed by " : " refused by ";
      String count = ", " + yes + " of " + vote.ballots().size() + " for";
      return vote.organ() + verdict + vote.rule() + count;
    }
    if (reason instanceof Reason.Clause clause) {
      return clause.clause() + " " + clause.state();
    }
    if (reason instanceof Reason.Chance chance) {
      return chance.what() + " with probability " + Numbers.text(chance.probability());
    }
    return reason instanceof Reason.Consequence consequence ? consequence.what() : "";
  }
}
