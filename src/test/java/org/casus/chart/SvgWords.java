package org.casus.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads the level words of an SVG with the room they take; parsing shows it is well-formed. */
final class SvgWords {

  private SvgWords() {}

  record Word(String text, double left, double right, double y, double size) {

    boolean overlaps(Word other) {
      return box().intersects(other.box());
    }

    private Rectangle2D box() {
      return new Rectangle2D.Double(left, y - 0.7 * size, right - left, 0.7 * size);
    }
  }

  static List<Word> of(String svg) {
    List<Word> words = new ArrayList<>();
    NodeList texts = parse(svg).getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      Element element = (Element) texts.item(i);
      if (inherited(element, "transform").isEmpty()) {
        words.add(word(element));
      }
    }
    return words;
  }

  private static Word word(Element element) {
    String text = element.getTextContent();
    float size = Float.parseFloat(inherited(element, "font-size").replace("px", ""));
    int style = inherited(element, "font-weight").equals("bold") ? Font.BOLD : Font.PLAIN;
    double width = Letters.width(text, new Font(Font.SANS_SERIF, style, 1).deriveFont(size));
    double x = Double.parseDouble(element.getAttribute("x"));
    double shift =
        switch (element.getAttribute("text-anchor")) {
          case "middle" -> width / 2;
          case "end" -> width;
          default -> 0;
        };
    double y = Double.parseDouble(element.getAttribute("y"));
    return new Word(text, x - shift, x - shift + width, y, size);
  }

  private static String inherited(Element element, String name) {
    for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
      if (at.hasAttribute(name)) {
        return at.getAttribute(name);
      }
    }
    return "";
  }

  private static Document parse(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + svg, e);
    }
  }
}
