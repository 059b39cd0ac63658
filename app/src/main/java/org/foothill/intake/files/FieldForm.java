package org.foothill.intake.files;

/** What the text of a field must look like. */
enum FieldForm {
  /** The record type, with {@code -R} in extracts. */
  RECORD,
  /** Blank to add or update, D to delete, R to replace. */
  TRANSACTION,
  DISTRICT,
  SCHOOL,
  /** The school year of the file. */
  YEAR,
  /** Another school year. */
  ANY_YEAR,
  STATE_ID,
  /** The person of a row about staff, kept as a key only. */
  STAFF,
  /** Who teaches a section, kept as a key only; may be nobody. */
  TEACHER,
  CODE,
  DATE,
  /** Only its year is kept beside the row. */
  BIRTH_DATE,
  FLAG,
  TEXT,
  /** Days with up to two decimals. */
  DAYS,
  /** Credits with up to two decimals. */
  CREDITS,
  /** Hours with up to two decimals. */
  HOURS,
  /** Percent with up to two decimals. */
  PERCENT,
  /** Years of service; parts of a year are dropped. */
  YEARS,
  /** Part of a name or an address: checked for nothing, kept out of the rows. */
  PERSONAL,
  /** Not looked at. */
  UNUSED;

  /** The largest number that can be, in hundredths. */
  int limit() {
    return switch (this) {
      case DAYS -> 400_00;
      case CREDITS -> 999_00;
      case HOURS -> 9_999_00;
      case PERCENT -> 200_00;
      case YEARS -> 99_00;
      case RECORD,
          TRANSACTION,
          DISTRICT,
          SCHOOL,
          YEAR,
          ANY_YEAR,
          STATE_ID,
          STAFF,
          TEACHER,
          CODE,
          DATE,
          BIRTH_DATE,
          FLAG,
          TEXT,
          PERSONAL,
          UNUSED ->
          0;
    };
  }
}
