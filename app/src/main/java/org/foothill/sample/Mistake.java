package org.foothill.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A line that is wrong on purpose: where it stands and what is wrong with it. */
record Mistake(int yearIndex, SampleFile file, long line, Kind kind) {
  /** What goes wrong in real files. */
  enum Kind {
    /** A grade that does not exist. */
    UNKNOWN_GRADE("UnknownGrade"),
    /** A date that no calendar has. */
    IMPOSSIBLE_DATE("ImpossibleDate"),
    /** A field without which the line means nothing. */
    MISSING_FIELD("MissingField"),
    /** The line before, once more. */
    DUPLICATE_ROW("DuplicateRow"),
    /** A state id of nine digits. */
    SHORT_STATE_ID("ShortStateId"),
    /** A line that ends in the middle. */
    TRUNCATED_LINE("TruncatedLine"),
    /** A name in Windows-1252 among lines in UTF-8. */
    WINDOWS_1252_NAME("Windows1252Name"),
    /** Expected days that differ from the sum of the others. */
    DAYS_DO_NOT_ADD("DaysDoNotAdd");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    boolean fits(SampleFile file) {
      return switch (this) {
        case UNKNOWN_GRADE -> file == SampleFile.SENR;
        case IMPOSSIBLE_DATE -> dateField(file) > 0;
        case MISSING_FIELD, DUPLICATE_ROW, TRUNCATED_LINE -> true;
        case SHORT_STATE_ID -> stateIdField(file) > 0;
        case WINDOWS_1252_NAME -> nameField(file) > 0;
        case DAYS_DO_NOT_ADD -> file == SampleFile.STAS;
      };
    }
  }

  private static final byte[] NO_SUCH_DAY = ascii("20250231");
  private static final byte[] WINDOWS_NAME = "MUÑOZ-PEÑA".getBytes(Charset.forName("windows-1252"));

  /** Spoils the line that was closed last in a way that fits its file. */
  static Kind plant(Rows rows, Chance chance) {
    Kind kind = chance.pick(Arrays.asList(Kind.values()));
    while (!kind.fits(rows.file())) {
      kind = chance.pick(Arrays.asList(Kind.values()));
    }
    SampleFile file = rows.file();
    switch (kind) {
      case UNKNOWN_GRADE -> rows.replace(24, ascii("13"));
      case IMPOSSIBLE_DATE -> rows.replace(dateField(file), NO_SUCH_DAY);
      case MISSING_FIELD -> rows.replace(neededField(file), new byte[0]);
      case DUPLICATE_ROW -> rows.repeatLine();
      case SHORT_STATE_ID -> {
        int field = stateIdField(file);
        rows.replace(field, Arrays.copyOf(rows.field(field), 9));
      }
      case TRUNCATED_LINE -> rows.cutAt(stateIdField(file) == 0 ? 14 : stateIdField(file) + 1);
      case WINDOWS_1252_NAME -> rows.replace(nameField(file), WINDOWS_NAME);
      case DAYS_DO_NOT_ADD -> rows.replace(15, ascii("365"));
    }
    return kind;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static int stateIdField(SampleFile file) {
    return switch (file) {
      case SENR, WBLR, PSTS, SDEM -> 8;
      case SINF -> 9;
      case SELA, SPRG, STAS, SCSC, SCTE, SCSE, SINC, SIRS, SOFF, SASS -> 7;
      case FOSTER -> 4;
      case CRSC, CRSE -> 0;
    };
  }

  private static int nameField(SampleFile file) {
    return switch (file) {
      case SENR -> 12;
      case SINF -> 13;
      case SELA -> 9;
      case SPRG, SCSC, SCTE, SCSE, SINC, SIRS, SOFF, SASS -> 10;
      case SDEM -> 12;
      case STAS, CRSC, WBLR, CRSE, PSTS, FOSTER -> 0;
    };
  }

  private static int dateField(SampleFile file) {
    return switch (file) {
      case SENR -> 22;
      case SINF -> 4;
      case SELA -> 14;
      case SPRG -> 15;
      case SINC -> 14;
      case SDEM -> 4;
      case FOSTER -> 5;
      case STAS, CRSC, SCSC, SCTE, WBLR, CRSE, SCSE, SIRS, SOFF, PSTS, SASS -> 0;
    };
  }

  /** A field without which the line means nothing. */
  private static int neededField(SampleFile file) {
    return switch (file) {
      case SENR -> 24;
      case SINF, WBLR -> 9;
      case SELA, SPRG, SCSC, SCTE, SCSE, SINC, SASS -> 13;
      case STAS -> 15;
      case CRSC, CRSE -> 7;
      case SIRS, SOFF -> 14;
      case PSTS -> 11;
      case SDEM -> 8;
      case FOSTER -> 4;
    };
  }
}
