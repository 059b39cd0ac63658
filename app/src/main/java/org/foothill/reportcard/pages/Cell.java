package org.foothill.reportcard.pages;

/**
 * A figure in a table.
 *
 * @param quiet true for words that stand where a number does not
 */
public record Cell(String text, boolean quiet) {
  /** A place where the release says nothing. */
  public static final Cell EMPTY = new Cell("", false);
}
