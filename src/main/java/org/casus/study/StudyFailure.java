package org.casus.study;

/** A study could not be read or written; the message is meant for the user. */
public final class StudyFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With a message for the user and what caused it. */
  public StudyFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
