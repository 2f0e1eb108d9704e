package org.casus.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.casus.scenario.Place;
import org.casus.scenario.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The features of a GeoJSON text, read one by one with the place of each. */
final class Features {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** What the parser says of its own settings, which nobody can reach here. */
  private static final Pattern SETTING = Pattern.compile(":? enable `.*| \\(.*Feature.*");

  private final String source;
  private final Map<String, List<List<Place>>> outlines = new LinkedHashMap<>();
  private final Map<String, Location> places = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> properties = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean whole;

  private Features(String source) {
    this.source = source;
  }

  static Features of(String source, String text) {
    Features features = new Features(source);
    try (JsonParser parser = MAPPER.createParser(text)) {
      features.read(parser);
    } catch (JacksonException e) {
      String said = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      String message = SETTING.matcher(said).replaceFirst("");
      features.findings.add(
          Finding.error(features.at(e.getLocation()), "not valid JSON: " + message));
    }
    return features;
  }

  Map<String, List<List<Place>>> outlines() {
    return outlines;
  }

  Map<String, Location> places() {
    return places;
  }

  /** What the features say of themselves in words and numbers, by id. */
  Map<String, Map<String, String>> properties() {
    return properties;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Whether the text was read to its end. */
  boolean whole() {
    return whole;
  }

  private void read(JsonParser parser) {
    boolean listed = false;
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      error(Location.of(source), "expected a GeoJSON FeatureCollection");
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean features = parser.currentName().equals("features");
      if (parser.nextToken() == JsonToken.START_ARRAY && features) {
        listed = true;
        list(parser);
      } else {
        parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      error(at(parser.currentTokenLocation()), "text after the end of the FeatureCollection");
    }
    if (!listed) {
      error(Location.of(source), "expected a GeoJSON FeatureCollection, but it has no features");
    } else if (places.isEmpty() && findings.isEmpty()) {
      error(Location.of(source), "the list of features is empty");
    }
    whole = listed;
  }

  private void list(JsonParser parser) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Location location = at(parser.currentTokenLocation());
      JsonNode feature = MAPPER.readTree(parser);
      String id = id(feature);
      if (id.isEmpty()) {
        error(location, "a feature without an \"id\", which names its region");
      } else if (places.containsKey(id)) {
        error(location, "feature \"" + id + "\" stands twice: first on line " + line(id));
      } else {
        places.put(id, location);
        properties.put(id, words(feature.path("properties")));
        shape(id, feature, location);
      }
    }
  }

  private int line(String id) {
    return places.getOrDefault(id, Location.of(source)).line();
  }

  private static String id(JsonNode feature) {
    JsonNode own = feature.path("id");
    JsonNode id = own.isMissingNode() ? feature.path("properties").path("id") : own;
    return id.isValueNode() ? id.asString("").strip() : "";
  }

  private static Map<String, String> words(JsonNode properties) {
    Map<String, String> words = new LinkedHashMap<>();
    properties.forEachEntry(
        (key, value) -> {
          String word = value.isValueNode() ? value.asString("").strip() : "";
          if (!word.isEmpty()) {
            words.put(key, word);
          }
        });
    return words;
  }

  private void shape(String id, JsonNode feature, Location location) {
    Outline outline = Outline.of(feature.path("geometry"));
    if (outline.flaw().isEmpty()) {
      outlines.put(id, outline.rings());
    } else {
      error(location, "feature \"" + id + "\": " + outline.flaw());
    }
  }

  private void error(Location location, String message) {
    findings.add(new Finding(location, Problem.error("", message)));
  }

  private Location at(TokenStreamLocation location) {
    boolean known = location != null && location.getLineNr() > 0;
    return known
        ? new Location(source, location.getLineNr(), location.getColumnNr())
        : Location.of(source);
  }
}
