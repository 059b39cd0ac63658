package org.foothill.site;

/** What the shell must ask of whoever keeps the partnership. Implemented by the plan module. */
public interface PartnershipName {
  String name(Text text);
}
