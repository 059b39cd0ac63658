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
  /** A number of staff, kept as a key only. */
  STAFF,
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
      case RECORD,
          TRANSACTION,
          DISTRICT,
          SCHOOL,
          YEAR,
          ANY_YEAR,
          STATE_ID,
          STAFF,
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
