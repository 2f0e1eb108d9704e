/**
 * Turns a figure, which is a plain value, into an image in SVG or PNG. May import no other package
 * of Casus; it alone uses JFreeChart and Batik. Knows nothing of states, treaties or crises: it
 * could draw the figures of any simulation. Start reading at {@code Figure}.
 */
@NullMarked
package org.casus.chart;

import org.jspecify.annotations.NullMarked;
