package org.foothill.site;

import java.util.List;

/** What the shell must ask of whoever corrects public pages. Implemented by the report card. */
public interface PageNotices {
  /**
   * Sentences that stand above a public page, newest first; none for most.
   *
   * @param path without language prefix
   */
  List<String> of(String path, Text text);
}
