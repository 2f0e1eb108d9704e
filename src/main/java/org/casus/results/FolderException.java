package org.casus.results;

/** A study folder that cannot be used as asked; the message says why and what to do. */
public final class FolderException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With a message for the user. */
  public FolderException(String message) {
    super(message);
  }
}
