package org.foothill.site;

import org.foothill.core.Language;

/**
 * Turns site paths into addresses: absolute on the live server, relative to the page's own folder
 * in a frozen edition, so that one template serves both and an edition works below any path of any
 * file server.
 */
public interface Links {
  /**
   * A public page in the page's language; {@code path} begins with a slash and has no language
   * prefix.
   */
  String to(String path);

  /** The same page in another language. */
  String to(String path, Language language);

  /** A static asset below {@code /assets/}, with its content hash in the name. */
  String asset(String name);

  /**
   * A file at the root of a frozen edition, such as {@code data/datapackage.json}; empty on the
   * live server, which has none.
   */
  default String file(String name) {
    return "";
  }

  /** True on the live server: sign-in, forms and workspaces exist. */
  boolean live();
}
