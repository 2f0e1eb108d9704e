package org.casus.results;

/** Reading or writing a study went wrong; the message names the file and what happened. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With a message for the user and what caused it. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
