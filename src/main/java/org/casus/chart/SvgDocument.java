package org.casus.chart;

import java.awt.Dimension;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Draws a page into one self-contained piece of SVG.
 *
 * <p>It names no address but the namespace of SVG, and its ids begin with a prefix, so that several
 * figures can stand in one HTML page.
 */
final class SvgDocument {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private SvgDocument() {}

  static String of(Page page, int width, int height, String prefix) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment("");
    context.setPrecision(2);
    context.setIDGenerator(ids(prefix));
    SvgSurface surface = new SvgSurface(context);
    surface.setSVGCanvasSize(new Dimension(width, height));
    surface.setFont(Theme.TEXT);
    Ink.smooth(surface);
    page.draw(surface, width, height);
    StringBuilder out = new StringBuilder();
    open(out, page.caption(), width, height, prefix);
    SvgText.children(surface.getRoot(), out);
    surface.dispose();
    return out.append("</svg>\n").toString();
  }

  private static void open(
      StringBuilder out, Caption caption, int width, int height, String prefix) {
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"%s\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" "
                + "aria-labelledby=\"%s-title %s-desc\" style=\"max-width:100%%;height:auto\" "
                + "font-family=\"%s\" %s>\n",
            NAMESPACE,
            width,
            height,
            width,
            height,
            prefix,
            prefix,
            "Helvetica,Arial,&apos;Liberation Sans&apos;,&apos;DejaVu Sans&apos;,sans-serif",
            SvgText.ROOT_STYLE));
    described(out, "title", prefix, caption.title());
    described(out, "desc", prefix, caption.spoken());
  }

  private static void described(StringBuilder out, String tag, String prefix, String text) {
    out.append('<').append(tag).append(" id=\"").append(prefix).append('-').append(tag);
    out.append("\">");
    SvgText.escape(text, out);
    out.append("</").append(tag).append(">\n");
  }

  private static SVGIDGenerator ids(String prefix) {
    return new SVGIDGenerator() {
      @Override
      public String generateID(String kind) {
        return prefix + "-" + super.generateID(kind);
      }
    };
  }

  private static Document document() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      Document document = factory.newDocumentBuilder().newDocument();
      Element root = document.createElementNS(NAMESPACE, "svg");
      document.appendChild(root);
      return document;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("This Java runtime cannot build an XML document.", e);
    }
  }
}
