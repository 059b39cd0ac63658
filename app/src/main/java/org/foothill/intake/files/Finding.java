package org.foothill.intake.files;

/**
 * Something in a file that a person can repair. One record per kind; each kind has a page in
 * docs/findings. The message says what is wrong and what to do and never repeats a value that could
 * be personal: fields may have shifted, so that a name stands where a code should.
 */
public sealed interface Finding {
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

  /** A finding about the whole file. */
  sealed interface StopsFile extends Finding {
    @Override
    default Effect effect() {
      return Effect.STOPS_FILE;
    }
  }

  /** A finding that somebody should know of. */
  sealed interface Note extends Finding {
    @Override
    default Effect effect() {
      return Effect.NOTE;
    }
  }

  // --- Whole files ---

  record EmptyFile(Place at) implements Finding, StopsFile {
    @Override
    public String message() {
      return "The file is empty. Export it again.";
    }
  }

  /** {@code looksLike} is our own word for it, such as "a PDF document". */
  record NotAStudentFile(Place at, String looksLike) implements Finding, StopsFile {
    @Override
    public String message() {
      return "This is %s, not a student file: no line begins with a record type such as SENR^. Leave it out of the folder."
          .formatted(looksLike);
    }
  }

  record WrongDelimiter(Place at, String recordType, String delimiter)
      implements Finding, StopsFile {
    @Override
    public String message() {
      return "The fields of this %s file are separated by %s instead of carets (^). Export it in the state format."
          .formatted(recordType, delimiter);
    }
  }

  record NotLoadedYet(Place at, String recordType, String what) implements Finding, StopsFile {
    @Override
    public String message() {
      return "This is a %s file (%s). Foothill knows it but does not use it yet; nothing was loaded from it."
          .formatted(recordType, what);
    }
  }

  record UnknownLayout(Place at, String recordType, int fields, String known)
      implements Finding, StopsFile {
    @Override
    public String message() {
      return "Most lines of this %s file have %d fields; Foothill knows %s. Export the file in a layout of 2023-24 or 2024-25."
          .formatted(recordType, fields, known);
    }
  }

  record NoDistrictOrYear(Place at) implements Finding, StopsFile {
    @Override
    public String message() {
      return "The first lines carry no district code of 7 digits with a school year such as 2025-2026. Check that the export has these fields in their places.";
    }
  }

  record TruncatedFile(Place at) implements Finding, StopsFile {
    @Override
    public String message() {
      return "The last line ends in the middle, so the file was cut off. Copy or export it again; nothing of it was loaded.";
    }
  }

  record FileChanged(Place at) implements Finding, StopsFile {
    @Override
    public String message() {
      return "The file changed while it was being read. Wait until its export has ended, then import it again; nothing of it was loaded.";
    }
  }

  record UnreadableFile(Place at) implements Finding, StopsFile {
    @Override
    public String message() {
      return "The file cannot be read. Check that it still exists and that Foothill's user may read it.";
    }
  }

  record FolderLoop(Place at) implements Finding, StopsFile {
    @Override
    public String message() {
      return "This folder contains a link to itself. Foothill did not follow it; remove the link.";
    }
  }

  record NothingAccepted(Place at, long held) implements Finding, StopsFile {
    @Override
    public String message() {
      return "Not one row could be accepted (%d held), so the file was not loaded. Look at its findings, correct and export again."
          .formatted(held);
    }
  }

  /** Two files of one import that each replace the same year. */
  record SameYearTwice(Place at, String otherFile) implements Finding, StopsFile {
    @Override
    public String message() {
      return "%s carries the same kind of rows for the same district and school year, and each would replace the other. Import only one of them."
          .formatted(otherFile);
    }
  }

  record NewDistrict(Place at, String district) implements Finding, Note {
    @Override
    public String message() {
      return "District %s has no loaded files so far. Approve only if it belongs to the partnership."
          .formatted(district);
    }
  }

  record ManyRowsGone(Place at, long gone, long before) implements Finding, Note {
    @Override
    public String message() {
      return "Approving would remove %d of the %d rows loaded before. Check that the export is complete."
          .formatted(gone, before);
    }
  }

  // --- Lines ---

  record LineTooLong(Place at, int limit) implements Finding {
    @Override
    public String message() {
      return "The line is longer than %d bytes, which no student row is. It was skipped; export the file again."
          .formatted(limit);
    }
  }

  record TooFewFields(Place at, int found, int needed) implements Finding {
    @Override
    public String message() {
      return "The line has %d fields; at least %d are needed. Look for a line break inside a field, then export again."
          .formatted(found, needed);
    }
  }

  record TooManyFields(Place at, int found, int expected) implements Finding {
    @Override
    public String message() {
      return "The line has %d fields instead of %d. Look for a caret (^) inside a field, then export again."
          .formatted(found, expected);
    }
  }

  record TrailingFieldsMissing(Place at, int found, int expected) implements Finding, Note {
    @Override
    public String message() {
      return "The line has %d of %d fields; the missing ones at the end count as blank."
          .formatted(found, expected);
    }
  }

  record OtherRecordType(Place at, String expected) implements Finding {
    @Override
    public String message() {
      return "The line does not begin with %s like the others. Keep one record type in a file."
          .formatted(expected);
    }
  }

  record OtherDistrict(Place at, String expected) implements Finding {
    @Override
    public String message() {
      return "The row belongs to another district than %s, the file's. Load each district's rows in a file of their own."
          .formatted(expected);
    }
  }

  record OtherYear(Place at, String expected) implements Finding {
    @Override
    public String message() {
      return "The row belongs to another school year than %s, the file's. Load each year's rows in a file of their own."
          .formatted(expected);
    }
  }

  record ControlCharacter(Place at) implements Finding {
    @Override
    public String message() {
      return "The line contains a control character, such as a tab or a line break inside a field. Remove it in the student system and export again.";
    }
  }

  record WindowsCharacters(Place at) implements Finding, Note {
    @Override
    public String message() {
      return "Letters with accents were read as Windows-1252, because they are not UTF-8. Names are kept; nothing needs to be done.";
    }
  }

  record DuplicateRow(Place at, int firstLine) implements Finding {
    @Override
    public String message() {
      return "The row has the same key as line %d. The first was loaded and this one held; remove one of them."
          .formatted(firstLine);
    }
  }

  // --- Fields ---

  record MissingValue(Place at) implements Finding {
    @Override
    public String message() {
      return "The field %s is blank but needed. Fill it in the student system and export again."
          .formatted(at.fieldName());
    }
  }

  record BadStateId(Place at, String shape) implements Finding {
    @Override
    public String message() {
      return "The state student id (SSID) must have 10 digits; this is %s. Correct it in the student system and export again."
          .formatted(shape);
    }
  }

  record BadStaffId(Place at, String shape) implements Finding {
    @Override
    public String message() {
      return "The state staff id (SEID) must have 10 digits and be a person's own, not 9999999999; this is %s. Correct it in the staff system and export again."
          .formatted(shape);
    }
  }

  record BadPlaceCode(Place at, String shape) implements Finding {
    @Override
    public String message() {
      return "A district or school code has 7 digits; this is %s. Correct it in the student system and export again."
          .formatted(shape);
    }
  }

  record BadSchoolYear(Place at, String shape) implements Finding {
    @Override
    public String message() {
      return "A school year looks like 2025-2026; this is %s. Correct it in the student system and export again."
          .formatted(shape);
    }
  }

  record ImpossibleDate(Place at, String shape) implements Finding {
    @Override
    public String message() {
      return "A date looks like 20250814 and must exist in the calendar; this is %s. Correct it in the student system and export again."
          .formatted(shape);
    }
  }

  record ImplausibleDate(Place at) implements Finding {
    @Override
    public String message() {
      return "The date of %s cannot be right for this school year: it lies too far back or in the future. Correct it in the student system and export again."
          .formatted(at.fieldName());
    }
  }

  record EndBeforeStart(Place at) implements Finding {
    @Override
    public String message() {
      return "The date of %s lies before the start. Correct it in the student system and export again."
          .formatted(at.fieldName());
    }
  }

  record NotANumber(Place at, String shape) implements Finding {
    @Override
    public String message() {
      return "The field %s must be a number with at most two decimals, such as 172.5; this is %s. Correct it in the student system and export again."
          .formatted(at.fieldName(), shape);
    }
  }

  record NumberTooLarge(Place at, int limit) implements Finding {
    @Override
    public String message() {
      return "The number of %s is larger than %d, which cannot be. Correct it in the student system and export again."
          .formatted(at.fieldName(), limit);
    }
  }

  record NotAFlag(Place at, String shape) implements Finding {
    @Override
    public String message() {
      return "The field %s must be Y or N; this is %s. Correct it in the student system and export again."
          .formatted(at.fieldName(), shape);
    }
  }

  record UnknownCode(Place at, String shape, String codeSet) implements Finding {
    @Override
    public String message() {
      return "The field %s holds %s, which is not in the state's code set '%s'. Correct it in the student system and export again."
          .formatted(at.fieldName(), shape, codeSet);
    }
  }

  record UnlistedCode(Place at, String shape, String codeSet) implements Finding, Note {
    @Override
    public String message() {
      return "The field %s holds %s, which Foothill's list '%s' does not know. The row was loaded; check the code, or tell us if the state has added it."
          .formatted(at.fieldName(), shape, codeSet);
    }
  }

  record TextTooLong(Place at, int limit) implements Finding {
    @Override
    public String message() {
      return "The text of %s has more than %d characters. Shorten it in the student system and export again."
          .formatted(at.fieldName(), limit);
    }
  }

  record DaysExceedExpected(Place at) implements Finding, Note {
    @Override
    public String message() {
      return "The days attended and absent add up to more than the days expected. Check the row in the attendance system.";
    }
  }

  // --- Several files ---

  record NoEnrollment(Place at) implements Finding, Note {
    @Override
    public String message() {
      return "The student of this row has no enrollment (SENR) in this district and school year. Check the student system, or load the enrollment file.";
    }
  }

  record OverlappingEnrollments(Place at) implements Finding, Note {
    @Override
    public String message() {
      return "The student has two primary enrollments at different schools at the same time. End one of them in the student system.";
    }
  }

  record NoSection(Place at) implements Finding, Note {
    @Override
    public String message() {
      return "The course section of this row is not in the file of sections (CRSC). Load that file, or correct the course or section id.";
    }
  }
}
