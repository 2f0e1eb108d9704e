package org.casus.yaml;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text as a plain tree, with the location of every value.
 *
 * @param tree maps, lists, texts, numbers and booleans; {@code null} where nothing could be read
 * @param sources the texts it was read from
 * @param usable whether the tree is complete enough to go on with
 */
record Document(
    @Nullable Object tree,
    Locations locations,
    List<Finding> findings,
    List<Source> sources,
    boolean usable) {

  Document {
    findings = List.copyOf(findings);
    sources = List.copyOf(sources);
  }

  static Document refused(Finding finding) {
    return new Document(
        null, new Locations(finding.location()), List.of(finding), List.of(), false);
  }

  /** The same document, read from some more files. */
  Document with(List<Source> more) {
    List<Source> all = Stream.concat(sources.stream(), more.stream()).toList();
    return new Document(tree, locations, findings, all, usable);
  }
}
