package org.foothill.access.pages;

import java.util.List;

/** A person as the people pages show them. Texts are in the page's language. */
public record PersonRow(String account, String displayName, boolean disabled, List<RoleRow> roles) {
  public PersonRow {
    roles = List.copyOf(roles);
  }
}
