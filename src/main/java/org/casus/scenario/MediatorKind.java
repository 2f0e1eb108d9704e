package org.casus.scenario;

/** What kind of envoy a mediator is. */
public enum MediatorKind {
  /** An envoy of the bloc that makes the demand. */
  BLOC_ENVOY,
  /** The United Nations. */
  UNITED_NATIONS,
  /** Clerics or traditional rulers: access without leverage. */
  RELIGIOUS,
  /** A neighbour that takes no side. */
  NEUTRAL_NEIGHBOUR
}
