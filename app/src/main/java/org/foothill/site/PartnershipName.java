package org.foothill.site;

import org.foothill.core.Language;

/** What the shell must ask of whoever keeps the partnership. Implemented by the plan module. */
public interface PartnershipName {
  String name(Language language);
}
