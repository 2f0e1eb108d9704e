package org.casus.study;

import java.nio.file.Path;

/**
 * What a study answers.
 *
 * @param text the answers, a line each
 * @param page where the whole report is
 */
public record Answers(String text, Path page) {}
