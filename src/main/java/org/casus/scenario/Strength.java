package org.casus.scenario;

/** How strongly the text binds. */
public enum Strength {
  /** Without exception. */
  MUST,
  /** A duty. */
  SHALL,
  /** A duty that names armed force. */
  SHALL_FORCE,
  /** A recommendation, or a declaration rather than a treaty. */
  SHOULD,
  /** A right that nobody needs to use. */
  MAY
}
