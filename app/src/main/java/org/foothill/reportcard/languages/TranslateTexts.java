package org.foothill.reportcard.languages;

import java.util.List;
import org.foothill.access.Actor;
import org.foothill.core.Language;

/** Takes translations from a table, and gives out the table to fill. */
public interface TranslateTexts {
  /**
   * CSV in UTF-8 with the columns {@code key}, {@code english} and {@code translation}: what is
   * missing comes first, with an empty translation.
   */
  byte[] table(Language language);

  /** Keeps every row that is right; the others come back as findings. */
  Outcome take(Actor actor, Language language, byte[] table);

  /** The closed set of answers. */
  sealed interface Outcome {
    record Taken(int changed, int unchanged, List<Problem> problems) implements Outcome {}

    record NotATable(String reason) implements Outcome {}

    /** The program has every text in this language itself. */
    record IsComplete() implements Outcome {}
  }

  /**
   * A row that was not taken.
   *
   * @param line of the table, the head being 1
   */
  record Problem(int line, Kind kind, String key) {}

  /** Why a row was not taken. */
  enum Kind {
    /** No public page says such a text. */
    UNKNOWN_TEXT,
    /** The English text changed since the table was made. */
    OTHER_ENGLISH,
    /** A slot such as {0} is missing, or there is one that the English text has not. */
    OTHER_SLOTS,
    /** The pattern cannot be read. */
    BROKEN_PATTERN
  }
}
