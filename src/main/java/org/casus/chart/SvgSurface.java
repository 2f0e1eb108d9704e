package org.casus.chart;

import java.awt.Graphics;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;

/** Batik's canvas, on which a text knows whether it is centred, so that any font may show it. */
final class SvgSurface extends SVGGraphics2D {

  SvgSurface(SVGGeneratorContext context) {
    super(context, false);
  }

  private SvgSurface(SvgSurface other) {
    super(other);
  }

  @Override
  public Graphics create() {
    return new SvgSurface(this);
  }

  /** Writes a text at its baseline in the current font and paint. */
  void write(String text, double x, double y, Anchor anchor) {
    Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, SVG_TEXT_TAG);
    element.setAttributeNS(null, SVG_X_ATTRIBUTE, generatorCtx.doubleString(x));
    element.setAttributeNS(null, SVG_Y_ATTRIBUTE, generatorCtx.doubleString(y));
    if (anchor != Anchor.START) {
      element.setAttributeNS(null, SVG_TEXT_ANCHOR_ATTRIBUTE, anchor.svg());
    }
    element.appendChild(getDOMFactory().createTextNode(text));
    domGroupManager.addElement(element, DOMGroupManager.FILL);
  }
}
