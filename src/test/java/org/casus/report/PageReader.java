package org.casus.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a page as XML, which only a well-formed one allows. */
public final class PageReader {

  private final Document document;

  public PageReader(String html) throws Exception {
    String body = html.replaceFirst("(?i)<!doctype html>", "");
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    document = builder.parse(new InputSource(new StringReader(body)));
  }

  public List<Element> elements(String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Text of the page without its style sheet, with blanks run together. */
  String text() {
    Element body = elements("body").get(0);
    return body.getTextContent().replace('\u00a0', ' ').replaceAll("\\s+", " ");
  }

  /** The levels of the headings in their order. */
  List<Integer> headings() {
    List<Integer> levels = new ArrayList<>();
    for (Element element : elements("*")) {
      if (element.getTagName().matches("h[1-6]")) {
        levels.add(element.getTagName().charAt(1) - '0');
      }
    }
    return levels;
  }
}
