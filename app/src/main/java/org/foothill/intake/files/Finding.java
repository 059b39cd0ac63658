package org.foothill.intake.files;

/**
 * Something in a file that a person can repair. One record per kind; each kind has a page in
 * docs/findings. The message says what is wrong and what to do and never repeats a value that could
 * be personal: fields may have shifted, so that a name stands where a code should.
 */
public sealed interface Finding permits FileFinding, Finding.RowFinding {
  Place at();

  /** What is wrong and what to do. */
  String message();

  /** What the finding keeps from being loaded. */
  default Effect effect() {
    return Effect.HOLDS_ROW;
  }

  /** The kind's name, as its page is called. */
  default String kind() {
    return getClass().getSimpleName();
  }

  /** What a finding does. */
  enum Effect {
    /** The row is loaded all the same. */
    NOTE,
    /** The row goes to quarantine, the others are loaded. */
    HOLDS_ROW,
    /** Nothing of the file is loaded. */
    STOPS_FILE
  }

  /** A finding about a line or one of its fields. */
  sealed interface RowFinding extends Finding {}

  /** A finding that somebody should know of. */
  sealed interface Note extends RowFinding {
    @Override
    default Effect effect() {
      return Effect.NOTE;
    }
  }

  // --- Lines ---

  record LineTooLong(Place at, int limit) implements RowFinding {
    @Override
    public String message() {
      return "The line is longer than %d bytes, which no student row is. It was skipped; export the file again."
          .formatted(limit);
    }
  }

  record TooFewFields(Place at, int found, int needed) implements RowFinding {
    @Override
    public String message() {
      return "The line has %d fields; at least %d are needed. Look for a line break inside a field, then export again."
          .formatted(found, needed);
    }
  }

  record TooManyFields(Place at, int found, int expected) implements RowFinding {
    @Override
    public String message() {
      return "The line has %d fields instead of %d. Look for a caret (^) inside a field, then export again."
          .formatted(found, expected);
    }
  }

  record TrailingFieldsMissing(Place at, int found, int expected) implements RowFinding, Note {
    @Override
    public String message() {
      return "The line has %d of %d fields; the missing ones at the end count as blank."
          .formatted(found, expected);
    }
  }

  record OtherRecordType(Place at, String expected) implements RowFinding {
    @Override
    public String message() {
      return "The line does not begin with %s like the others. Keep one record type in a file."
          .formatted(expected);
    }
  }

  record OtherDistrict(Place at, String expected) implements RowFinding {
    @Override
    public String message() {
      return "The row belongs to another district than %s, the file's. Load each district's rows in a file of their own."
          .formatted(expected);
    }
  }

  record OtherYear(Place at, String expected) implements RowFinding {
    @Override
    public String message() {
      return "The row belongs to another school year than %s, the file's. Load each year's rows in a file of their own."
          .formatted(expected);
    }
  }

  record ControlCharacter(Place at) implements RowFinding {
    @Override
    public String message() {
      return "The line contains a control character, such as a tab or a line break inside a field. Remove it in the student system and export again.";
    }
  }

  record WindowsCharacters(Place at) implements RowFinding, Note {
    @Override
    public String message() {
      return "Letters with accents were read as Windows-1252, because they are not UTF-8. Names are kept; nothing needs to be done.";
    }
  }

  record DuplicateRow(Place at, int firstLine) implements RowFinding {
    @Override
    public String message() {
      return "The row has the same key as line %d. The first was loaded and this one held; remove one of them."
          .formatted(firstLine);
    }
  }

  // --- Fields ---

  record MissingValue(Place at) implements RowFinding {
    @Override
    public String message() {
      return "The field %s is blank but needed. Fill it in the student system and export again."
          .formatted(at.fieldName());
    }
  }

  record BadStateId(Place at, String shape) implements RowFinding {
    @Override
    public String message() {
      return "The state student id (SSID) must have 10 digits; this is %s. Correct it in the student system and export again."
          .formatted(shape);
    }
  }

  record BadStaffId(Place at, String shape) implements RowFinding {
    @Override
    public String message() {
      return "The state staff id (SEID) must have 10 digits and be a person's own, not 9999999999; this is %s. Correct it in the staff system and export again."
          .formatted(shape);
    }
  }

  record BadPlaceCode(Place at, String shape) implements RowFinding {
    @Override
    public String message() {
      return "A district or school code has 7 digits; this is %s. Correct it in the student system and export again."
          .formatted(shape);
    }
  }

  record BadSchoolYear(Place at, String shape) implements RowFinding {
    @Override
    public String message() {
      return "A school year looks like 2025-2026; this is %s. Correct it in the student system and export again."
          .formatted(shape);
    }
  }

  record ImpossibleDate(Place at, String shape) implements RowFinding {
    @Override
    public String message() {
      return "A date looks like 20250814 and must exist in the calendar; this is %s. Correct it in the student system and export again."
          .formatted(shape);
    }
  }

  record ImplausibleDate(Place at) implements RowFinding {
    @Override
    public String message() {
      return "The date of %s cannot be right for this school year: it lies too far back or in the future. Correct it in the student system and export again."
          .formatted(at.fieldName());
    }
  }

  record OutsideSchoolYear(Place at, String year) implements RowFinding, Note {
    @Override
    public String message() {
      return "The day of %s lies outside the school year %s of the file. The row was loaded; check the day, or whether it belongs to another year's file."
          .formatted(at.fieldName(), year);
    }
  }

  record EndBeforeStart(Place at) implements RowFinding {
    @Override
    public String message() {
      return "The date of %s lies before the start. Correct it in the student system and export again."
          .formatted(at.fieldName());
    }
  }

  record NotANumber(Place at, String shape) implements RowFinding {
    @Override
    public String message() {
      return "The field %s must be a number with at most two decimals, such as 172.5; this is %s. Correct it in the student system and export again."
          .formatted(at.fieldName(), shape);
    }
  }

  record NumberTooLarge(Place at, int limit) implements RowFinding {
    @Override
    public String message() {
      return "The number of %s is larger than %d, which cannot be. Correct it in the student system and export again."
          .formatted(at.fieldName(), limit);
    }
  }

  record NotAFlag(Place at, String shape) implements RowFinding {
    @Override
    public String message() {
      return "The field %s must be Y or N; this is %s. Correct it in the student system and export again."
          .formatted(at.fieldName(), shape);
    }
  }

  record UnknownCode(Place at, String shape, String codeSet) implements RowFinding {
    @Override
    public String message() {
      return "The field %s holds %s, which is not in the state's code set '%s'. Correct it in the student system and export again."
          .formatted(at.fieldName(), shape, codeSet);
    }
  }

  record UnlistedCode(Place at, String shape, String codeSet) implements RowFinding, Note {
    @Override
    public String message() {
      return "The field %s holds %s, which Foothill's list '%s' does not know. The row was loaded; check the code, or tell us if the state has added it."
          .formatted(at.fieldName(), shape, codeSet);
    }
  }

  record CodeOfOtherYears(Place at, String shape, String codeSet) implements RowFinding, Note {
    @Override
    public String message() {
      return "The field %s holds %s, which the state's table '%s' has for other school years only. The row was loaded; check the code."
          .formatted(at.fieldName(), shape, codeSet);
    }
  }

  record CodesDoNotFit(Place at, String other, String year) implements RowFinding, Note {
    @Override
    public String message() {
      return "The codes of %s and %s do not go together in %s by the state's valid code combinations. The row was loaded; check both codes."
          .formatted(other, at.fieldName(), year);
    }
  }

  record TextTooLong(Place at, int limit) implements RowFinding {
    @Override
    public String message() {
      return "The text of %s has more than %d characters. Shorten it in the student system and export again."
          .formatted(at.fieldName(), limit);
    }
  }

  record DaysExceedExpected(Place at) implements RowFinding, Note {
    @Override
    public String message() {
      return "The days attended and absent add up to more than the days expected. Check the row in the attendance system.";
    }
  }

  // --- Several files ---

  record NoEnrollment(Place at) implements RowFinding, Note {
    @Override
    public String message() {
      return "The student of this row has no enrollment (SENR) in this district and school year. Check the student system, or load the enrollment file.";
    }
  }

  record OverlappingEnrollments(Place at) implements RowFinding, Note {
    @Override
    public String message() {
      return "The student has two primary enrollments at different schools at the same time. End one of them in the student system.";
    }
  }

  record NoSection(Place at) implements RowFinding, Note {
    @Override
    public String message() {
      return "The course section of this row is not in the file of sections (CRSC, or CRSE for enrollments). Load that file, or correct the course or section id.";
    }
  }

  record NoIncident(Place at) implements RowFinding, Note {
    @Override
    public String message() {
      return "The incident of this row is not in the file of incidents (SINC). Load that file, or correct the incident id.";
    }
  }
}
