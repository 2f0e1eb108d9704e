package org.casus.report.page;

import java.util.List;

/**
 * A section of the page.
 *
 * @param id short name, for links within the page
 */
public record Section(String id, String heading, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
