package org.casus.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document as a plain tree with the location of every value.
 *
 * <p>Left out on purpose: anchors, aliases, tags, several documents, and nesting beyond 100 levels.
 */
final class YamlReader {

  private static final int MOST_CHARACTERS = FileText.MOST_MAP_BYTES;

  private YamlReader() {}

  /** The document of a file. */
  static Document read(Path file) {
    FileText.Read read = FileText.read(file);
    return read.refusal()
        .map(Document::refused)
        .orElseGet(() -> parse(read.text(), file.toString()));
  }

  /** The document of a text; the source names it in findings. */
  static Document parse(String text, String source) {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(MOST_CHARACTERS).build();
    Iterator<Event> events = new Parse(settings).parseString(text).iterator();
    Composer composer = new Composer(source, events);
    try {
      return document(composer, events, source, text);
    } catch (Composer.Unreadable e) {
      return unusable(composer, e.finding());
    } catch (YamlEngineException e) {
      return unusable(composer, SyntaxMessage.of(source, text, e));
    }
  }

  private static Document document(
      Composer composer, Iterator<Event> events, String source, String text) {
    events.next();
    Event start = events.next();
    if (start.getEventId() == Event.ID.StreamEnd) {
      return Document.refused(
          Finding.error(Location.of(source), "the file holds only comments or white space"));
    }
    @Nullable Object tree = composer.node(events.next(), "", 0);
    events.next();
    Event next = events.next();
    List<Finding> findings = new ArrayList<>(composer.findings());
    if (next instanceof DocumentStartEvent) {
      findings.add(
          Finding.error(
              composer.at(next), "a second document begins here: one file is one document"));
    }
    Source scenario = new Source(source, text, Source.Role.SCENARIO);
    return new Document(tree, composer.locations(), findings, List.of(scenario), true);
  }

  private static Document unusable(Composer composer, Finding last) {
    List<Finding> findings = new ArrayList<>(composer.findings());
    findings.add(last);
    return new Document(null, composer.locations(), findings, List.of(), false);
  }
}
