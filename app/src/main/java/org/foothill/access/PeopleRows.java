package org.foothill.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foothill.access.pages.Choice;
import org.foothill.access.pages.PersonRow;
import org.foothill.access.pages.RoleRow;
import org.foothill.site.Page;
import org.springframework.stereotype.Component;

/** Puts accounts and roles into the words of a page. */
@Component
class PeopleRows {
  private final Accounts accounts;
  private final Clock clock;

  PeopleRows(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  PersonRow person(Account account, Page page) {
    var today = LocalDate.now(clock);
    return new PersonRow(
        account.name().text(),
        account.displayName(),
        account.disabled(),
        accounts.roles(account.name()).stream().map(role -> role(role, today, page)).toList());
  }

  List<Choice> roles(Page page) {
    return Stream.of(Role.values())
        .map(role -> new Choice(role.word(), page.text().of("access.role." + role.word())))
        .toList();
  }

  List<Choice> scopes(Page page) {
    return Stream.of(Scope.Kind.values())
        .map(kind -> new Choice(kind.word(), page.text().of("access.scope." + kind.word())))
        .toList();
  }

  private static RoleRow role(HeldRole held, LocalDate today, Page page) {
    var text = page.text();
    var scope = text.of("access.scope." + held.scope().kind().word());
    var from = page.numbers().day(held.from());
    var until = held.until();
    return new RoleRow(
        held.id().toString(),
        text.of("access.role." + held.role().word()),
        held.scope().kind() == Scope.Kind.EVERYWHERE ? scope : scope + " " + held.scope().code(),
        until == null
            ? text.of("access.period.open", from)
            : text.of("access.period.closed", from, page.numbers().day(until)),
        held.inForce(today));
  }
}
