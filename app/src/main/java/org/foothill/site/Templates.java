package org.foothill.site;

import java.util.Map;

/** Renders templates outside of a request, for the frozen edition. */
public interface Templates {
  /** {@code name} without ending, such as {@code reportcard/home}; UTF-8. */
  byte[] render(String name, Map<String, Object> parameters);
}
