package org.foothill.consent;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foothill.core.PlaceId;
import org.jspecify.annotations.Nullable;

/** What was typed about an agreement, on the page or the command line. */
record AgreementForm(
    @Nullable String code,
    @Nullable String parties,
    @Nullable String purpose,
    @Nullable String document,
    @Nullable String districts,
    @Nullable String kinds,
    @Nullable String from,
    @Nullable String until) {
  static final AgreementForm EMPTY =
      new AgreementForm(null, null, null, null, null, null, null, null);
  private static final Pattern KIND = Pattern.compile("[A-Z][A-Z0-9_]{1,19}|\\*");
  private static final int LONGEST = 300;

  Read read() {
    var id = AgreementId.parse(text(code).strip().toUpperCase(Locale.ROOT));
    if (id.isEmpty()) {
      return new Read.Wrong("code", "consent.wrong.code");
    }
    var said = typed();
    for (var field : List.of("parties", "purpose", "document")) {
      var words = said.getOrDefault(field, "").strip();
      if (words.isEmpty() || words.length() > LONGEST) {
        return new Read.Wrong(field, "consent.wrong." + field);
      }
    }
    var places = words(districts, word -> PlaceId.parse(word).filter(place -> !place.isSchool()));
    if (places.isEmpty()) {
      return new Read.Wrong("districts", "consent.wrong.districts");
    }
    var ofKind = words(kinds, AgreementForm::kind);
    return ofKind.isEmpty()
        ? new Read.Wrong("kinds", "consent.wrong.kinds")
        : dated(id.get(), places.get(), ofKind.get());
  }

  private Read dated(AgreementId id, TreeSet<PlaceId> places, TreeSet<String> ofKind) {
    var first = day(from);
    var last = day(until);
    if (first.isEmpty()) {
      return new Read.Wrong("from", "consent.wrong.day");
    }
    if (last.isEmpty() && !text(until).isBlank()) {
      return new Read.Wrong("until", "consent.wrong.day");
    }
    if (last.isPresent() && last.get().isBefore(first.get())) {
      return new Read.Wrong("until", "consent.wrong.day-order");
    }
    return new Read.Good(
        new Agreement(
            id,
            text(parties).strip(),
            text(purpose).strip(),
            text(document).strip(),
            places,
            ofKind,
            first.get(),
            last.orElse(null)));
  }

  /** All words, or nothing when one of them is not understood or there is none. */
  private static <T extends Comparable<T>> Optional<TreeSet<T>> words(
      @Nullable String typed, Function<String, Optional<T>> parse) {
    var words =
        Arrays.stream(text(typed).split("[\\s,;]+")).filter(word -> !word.isEmpty()).toList();
    var read =
        words.stream()
            .flatMap(word -> parse.apply(word).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    boolean allRead = words.stream().allMatch(word -> parse.apply(word).isPresent());
    return allRead && !read.isEmpty() ? Optional.of(read) : Optional.empty();
  }

  private static Optional<String> kind(String word) {
    var upper = word.toUpperCase(Locale.ROOT);
    return KIND.matcher(upper).matches() ? Optional.of(upper) : Optional.empty();
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
        "code", text(code),
        "parties", text(parties),
        "purpose", text(purpose),
        "document", text(document),
        "districts", text(districts),
        "kinds", text(kinds),
        "from", text(from),
        "until", text(until));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  /** What was understood. */
  sealed interface Read {
    record Good(Agreement agreement) implements Read {}

    record Wrong(String field, String messageKey) implements Read {}
  }
}
