package org.foothill.site;

import jakarta.servlet.http.HttpServletRequest;
import org.foothill.core.Language;
import org.foothill.core.Visitor;

/**
 * What the shell must ask of whoever knows the signed-in person. Implemented by the access module.
 */
public interface VisitorSource {
  Visitor visitor(HttpServletRequest request, Language language);
}
