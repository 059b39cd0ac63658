package org.foothill.access;

import picocli.CommandLine.Option;

/** What commands ask about a role. */
final class RoleOptions {
  @Option(
      names = "--scope",
      defaultValue = "everywhere",
      description =
          "everywhere (default), place:CODE of a district or school, plan:CODE or partnership:CODE.")
  String scope = "everywhere";

  @Option(names = "--from", defaultValue = "", description = "First day; today when left out.")
  String from = "";

  @Option(names = "--until", defaultValue = "", description = "Last day; none when left out.")
  String until = "";

  /** The same reading as on the page. */
  PersonForm.Read<People.Grant> grant(String role) {
    return form("", "", "", role).grant();
  }

  PersonForm form(String account, String displayName, String language, String role) {
    var parsed = Scope.parse(scope);
    return new PersonForm(
        account,
        displayName,
        language,
        role,
        parsed.map(each -> each.kind().word()).orElse(""),
        parsed.map(Scope::code).orElse(""),
        from,
        until);
  }
}
