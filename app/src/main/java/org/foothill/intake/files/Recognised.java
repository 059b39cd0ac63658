package org.foothill.intake.files;

import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;

/** A file that we know how to read. */
record Recognised(String name, Layout layout, LineForm lines, PlaceId district, SchoolYear year) {
  /**
   * How its lines look.
   *
   * @param sign what parts the fields
   * @param header true when the first line names the columns
   * @param extract true for the state's own extract, whose rows carry two more dates
   * @param appended how many fields more than the layout's each line has at its end
   * @param usualFields how many fields most of its lines have
   * @param uniform true when nearly all sampled lines have that many, so that a shorter one was cut
   */
  record LineForm(
      byte sign, boolean header, boolean extract, int appended, int usualFields, boolean uniform) {
    /** Of a file in the state's own form. */
    static LineForm ofRecords(boolean extract, int usualFields, boolean uniform) {
      return new LineForm((byte) '^', false, extract, 0, usualFields, uniform);
    }

    LineForm with(int moreFields) {
      return new LineForm(sign, header, extract, moreFields, usualFields, uniform);
    }
  }

  /** True for a list whose columns a header names; quotation marks part nothing in it. */
  boolean isTable() {
    return layout.fields().getFirst().form() != FieldForm.RECORD;
  }

  boolean extract() {
    return lines.extract();
  }
}
