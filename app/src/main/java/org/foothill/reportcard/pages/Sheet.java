package org.foothill.reportcard.pages;

/** What one public address has: a page with its template, or a file to take. */
public sealed interface Sheet {
  /**
   * @param title the h1
   * @param view the record that the template lays out
   */
  record Page(String template, String title, String description, Object view) implements Sheet {}

  /** A download. The bytes are made for the caller. */
  @SuppressWarnings("ArrayRecordComponent") // Handed straight to the response or the file.
  record Download(String mediaType, byte[] bytes) implements Sheet {}
}
