package org.foothill.reportcard;

import java.util.List;
import org.foothill.core.Language;
import org.foothill.site.Links;

/** The public pages as bytes: the same for the live server and for a frozen edition. */
public interface EditionPages {
  /**
   * Every public path without language prefix, such as {@code /} and {@code
   * /indicators/ATT-CHRONIC.csv}.
   */
  List<String> paths();

  /** One page or download. */
  byte[] render(String path, Language language, Links links);

  /**
   * The page at the edition's root, which offers the languages.
   *
   * @param styleSheet its address relative to that page
   */
  byte[] entrance(String styleSheet);
}
