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
      case TRUNCATED_LINE -> rows.cutAt(file == SampleFile.CRSC ? 14 : stateIdField(file) + 1);
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
      case SENR, WBLR -> 8;
      case SINF -> 9;
      case SELA, SPRG, STAS, SCSC, SCTE -> 7;
      case CRSC -> 0;
    };
  }

  private static int nameField(SampleFile file) {
    return switch (file) {
      case SENR -> 12;
      case SINF -> 13;
      case SELA -> 9;
      case SPRG, SCSC, SCTE -> 10;
      case STAS, CRSC, WBLR -> 0;
    };
  }

  private static int dateField(SampleFile file) {
    return switch (file) {
      case SENR -> 22;
      case SINF -> 4;
      case SELA -> 14;
      case SPRG -> 15;
      case STAS, CRSC, SCSC, SCTE, WBLR -> 0;
    };
  }

  /** Grade, state id, status, program, expected days, state and local course, pathway, type. */
  private static int neededField(SampleFile file) {
    return switch (file) {
      case SENR -> 24;
      case SINF -> 9;
      case SELA -> 13;
      case SPRG -> 13;
      case STAS -> 15;
      case CRSC -> 7;
      case SCSC -> 13;
      case SCTE -> 13;
      case WBLR -> 9;
    };
  }
}
