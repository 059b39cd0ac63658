package org.foothill.reportcard.sentences;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which sentence of the report card, in whatever language.
 *
 * @param subject what it speaks of: the code of a measure, such as {@code ATT-CHRONIC}, or {@code
 *     HOME} for all together
 */
public record SentenceId(String subject, Kind kind) {
  /** What a sentence says of its subject. */
  public enum Kind {
    /** How all main measures moved. */
    SUMMARY,
    /** The newest figure: how many did it. */
    HEADLINE,
    /** How that compares with years before. */
    CHANGE,
    /** Which group is furthest from everybody. */
    GAP;

    /** As in message keys and on the command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@code ATT-CHRONIC.headline}. */
  public String code() {
    return subject + "." + kind.word();
  }

  public static Optional<SentenceId> parse(String text) {
    int point = text.lastIndexOf('.');
    if (point < 1) {
      return Optional.empty();
    }
    return Stream.of(Kind.values())
        .filter(kind -> kind.word().equals(text.substring(point + 1)))
        .map(kind -> new SentenceId(text.substring(0, point), kind))
        .findFirst();
  }
}
