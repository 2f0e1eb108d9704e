package org.casus.chart;

import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes what Batik drew as text, without what says nothing. */
final class SvgText {

  /** The values that Batik takes for granted and SVG does not. */
  static final String ROOT_STYLE =
      "font-size=\"11\" fill=\"black\" stroke=\"black\" stroke-linecap=\"square\" "
          + "stroke-miterlimit=\"10\"";

  /** What the root says already, or what every viewer assumes. */
  private static final Map<String, String> ASSUMED =
      Map.ofEntries(
          Map.entry("font-size", "11px"),
          Map.entry("font-weight", "normal"),
          Map.entry("font-style", "normal"),
          Map.entry("fill", "black"),
          Map.entry("stroke", "black"),
          Map.entry("stroke-linecap", "square"),
          Map.entry("stroke-linejoin", "miter"),
          Map.entry("stroke-miterlimit", "10"),
          Map.entry("stroke-width", "1"),
          Map.entry("stroke-opacity", "1"),
          Map.entry("stroke-dasharray", "none"),
          Map.entry("stroke-dashoffset", "0"),
          Map.entry("fill-opacity", "1"),
          Map.entry("opacity", "1"));

  private SvgText() {}

  /** Writes the children of an element. */
  static void children(Node parent, StringBuilder out) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        element(element, out);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        escape(child.getNodeValue(), out);
      }
    }
  }

  private static void element(Element element, StringBuilder out) {
    boolean container = "g".equals(element.getTagName()) || "defs".equals(element.getTagName());
    if (container && !element.hasChildNodes()) {
      return;
    }
    out.append('<').append(element.getTagName());
    attributes(element, out);
    if (!element.hasChildNodes()) {
      out.append("/>\n");
      return;
    }
    out.append(container ? ">\n" : ">");
    children(element, out);
    out.append("</").append(element.getTagName()).append(">\n");
  }

  private static void attributes(Element element, StringBuilder out) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (matters(element, attribute)) {
        out.append(' ').append(attribute.getName()).append("=\"");
        escape(attribute.getValue(), out);
        out.append('"');
      }
    }
  }

  private static boolean matters(Element element, Attr attribute) {
    String name = attribute.getName();
    boolean named = "id".equals(name) && "defs".equals(element.getTagName());
    boolean machine = name.startsWith("xml") || "font-family".equals(name);
    boolean hint = name.endsWith("-rendering") || name.startsWith("color-");
    boolean outer = "g".equals(element.getTagName());
    boolean assumed = outer && attribute.getValue().equals(ASSUMED.get(name));
    return !named && !machine && !hint && !assumed;
  }

  /** Writes a text so that it is well-formed anywhere, without control characters. */
  static void escape(String text, StringBuilder out) {
    text.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(letter) ? letter : ' ');
              }
            });
  }

  private static boolean allowed(int letter) {
    boolean surrogate = letter >= 0xD800 && letter <= 0xDFFF;
    return letter >= 0x20 && !surrogate && letter != 0xFFFE && letter != 0xFFFF;
  }
}
