package org.foothill.site;

import jakarta.servlet.http.HttpServletRequest;

/** Makes the {@link Page} of a request; for live pages. */
public interface Pages {
  /**
   * {@code titleKey} is a message key; the language comes from the address, the cookie or the
   * browser, in this order.
   */
  Page page(HttpServletRequest request, String titleKey, Object... arguments);

  /** The same with a title that is not a message, such as a school's name. */
  Page titled(HttpServletRequest request, String title);
}
