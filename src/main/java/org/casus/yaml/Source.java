package org.casus.yaml;

/** A file that was read, word for word. */
public record Source(String name, String text) {}
