package org.casus.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a page as one HTML document with everything inside; every text is escaped. */
public final class PageWriter {

  private PageWriter() {}

  /** The document, which needs no other file. */
  public static String html(Page page) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("page", page);
    parameters.put("css", css());
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render("report.jte", parameters, output);
    return output.toString();
  }

  private static String css() {
    try (InputStream in = PageWriter.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("the style sheet report.css is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
