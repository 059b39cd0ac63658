package org.foothill.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foothill.core.PlaceId;

/**
 * What a role holds for: everything, a district or school, a part of the plan, or a partnership.
 */
record Scope(Kind kind, String code) {
  static final Scope EVERYWHERE = new Scope(Kind.EVERYWHERE, Policy.EVERYWHERE);
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

  Scope {
    if ((kind == Kind.EVERYWHERE) != code.equals(Policy.EVERYWHERE)) {
      throw new IllegalArgumentException(
          "The scope code (%s) does not go with the kind (%s).".formatted(code, kind));
    }
  }

  /** {@code everywhere}, {@code place:1964881}, {@code plan:SUCCESS} or {@code partnership:pas}. */
  static Optional<Scope> parse(String text) {
    var trimmed = text.strip();
    if (trimmed.equals(Policy.EVERYWHERE) || trimmed.equals(Kind.EVERYWHERE.word())) {
      return Optional.of(EVERYWHERE);
    }
    int colon = trimmed.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Kind.parse(trimmed.substring(0, colon))
            .filter(kind -> kind != Kind.EVERYWHERE)
            .flatMap(kind -> of(kind, trimmed.substring(colon + 1)));
  }

  static Optional<Scope> of(Kind kind, String code) {
    boolean wellFormed =
        switch (kind) {
          case EVERYWHERE -> code.equals(Policy.EVERYWHERE);
          case PLACE -> PlaceId.parse(code).isPresent();
          case PLAN, PARTNERSHIP -> CODE.matcher(code).matches();
        };
    return wellFormed ? Optional.of(new Scope(kind, code)) : Optional.empty();
  }

  /** A district covers its schools; nothing but everywhere covers everywhere. */
  boolean covers(String wanted) {
    return switch (kind) {
      case EVERYWHERE -> true;
      case PLACE -> coversPlace(wanted);
      case PLAN, PARTNERSHIP -> code.equals(wanted);
    };
  }

  private boolean coversPlace(String wanted) {
    return PlaceId.parse(wanted)
        .filter(place -> code.equals(place.cds()) || code.equals(place.district().cds()))
        .isPresent();
  }

  @Override
  public String toString() {
    return kind == Kind.EVERYWHERE ? kind.word() : kind.word() + ":" + code;
  }

  /** Kinds of scope, as stored. */
  enum Kind {
    EVERYWHERE,
    PLACE,
    PLAN,
    PARTNERSHIP;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> parse(String text) {
      return Stream.of(values()).filter(kind -> kind.word().equals(text)).findFirst();
    }
  }
}
