package org.foothill.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.foothill.access.credentials.AccountName;
import org.foothill.core.Language;
import org.jspecify.annotations.Nullable;

/** What was typed about a person or a role; absent fields are empty. */
record PersonForm(
    @Nullable String account,
    @Nullable String name,
    @Nullable String language,
    @Nullable String role,
    @Nullable String kind,
    @Nullable String code,
    @Nullable String from,
    @Nullable String until) {
  static final PersonForm EMPTY = new PersonForm(null, null, null, null, null, null, null, null);
  private static final int LONGEST_NAME = 80;

  Read<People.Newcomer> newcomer() {
    var parsed = AccountName.parse(text(account));
    if (parsed.isEmpty()) {
      return new Read.Wrong<>("account", "access.people.name-form");
    }
    var displayName = text(name).strip();
    if (displayName.isEmpty() || displayName.length() > LONGEST_NAME) {
      return new Read.Wrong<>("name", "access.people.display-name");
    }
    return switch (grant()) {
      case Read.Wrong<People.Grant>(String field, String key) -> new Read.Wrong<>(field, key);
      case Read.Good<People.Grant>(People.Grant grant) ->
          new Read.Good<>(
              new People.Newcomer(
                  parsed.get(),
                  displayName,
                  Language.parse(text(language))
                      .filter(Language::isComplete)
                      .orElse(Language.ENGLISH),
                  grant,
                  null));
    };
  }

  Read<People.Grant> grant() {
    var parsedRole = Role.parse(text(role));
    if (parsedRole.isEmpty()) {
      return new Read.Wrong<>("role", "access.people.role-form");
    }
    var scope = scope();
    if (scope.isEmpty()) {
      return new Read.Wrong<>("code", "access.people.scope-form");
    }
    var first = day(from);
    var last = day(until);
    if (first.isEmpty() && !text(from).isBlank()) {
      return new Read.Wrong<>("from", "access.people.day-form");
    }
    if (last.isEmpty() && !text(until).isBlank()) {
      return new Read.Wrong<>("until", "access.people.day-form");
    }
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      return new Read.Wrong<>("until", "access.people.day-order");
    }
    return new Read.Good<>(
        new People.Grant(parsedRole.get(), scope.get(), first.orElse(null), last.orElse(null)));
  }

  private Optional<Scope> scope() {
    return Scope.Kind.parse(text(kind))
        .flatMap(parsed ->
            Scope.of(
                parsed, parsed == Scope.Kind.EVERYWHERE ? Policy.EVERYWHERE : text(code).strip()));
  }

  private static Optional<LocalDate> day(@Nullable String typed) {
    try {
      return Optional.of(LocalDate.parse(text(typed).strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The fields as the page shows them again. */
  Map<String, String> typed() {
    return Map.of(
        "account", text(account),
        "name", text(name),
        "language", text(language),
        "role", text(role),
        "kind", text(kind),
        "code", text(code),
        "from", text(from),
        "until", text(until));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  /** What was understood. */
  sealed interface Read<T> {
    record Good<T>(T value) implements Read<T> {}

    record Wrong<T>(String field, String messageKey) implements Read<T> {}
  }
}
