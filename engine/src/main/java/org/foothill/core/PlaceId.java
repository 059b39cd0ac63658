package org.foothill.core;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A district or a school by its county-district-school code: 7 digits for a district ({@code
 * 1964881}), 14 for a school ({@code 19648811936103}). Source of the form: CALPADS, fields
 * "Reporting LEA" and "School of Attendance".
 */
public record PlaceId(String cds) implements Comparable<PlaceId> {
  private static final Pattern FORM = Pattern.compile("\\d{7}(\\d{7})?");

  public PlaceId {
    if (!FORM.matcher(cds).matches()) {
      throw new IllegalArgumentException(
          "The place code (%s) must have 7 digits (district) or 14 (school).".formatted(cds));
    }
  }

  public static Optional<PlaceId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new PlaceId(text)) : Optional.empty();
  }

  /**
   * The place that facts of a district or of one of its schools belong to; school 0 stands for the
   * district itself.
   */
  public static PlaceId of(int district, int school) {
    return new PlaceId(
        school == 0 ? "%07d".formatted(district) : "%07d%07d".formatted(district, school));
  }

  public boolean isSchool() {
    return cds.length() == 14;
  }

  public PlaceId district() {
    return isSchool() ? new PlaceId(cds.substring(0, 7)) : this;
  }

  /** County and district as a number, for columnar files. */
  public int districtNumber() {
    return Integer.parseInt(cds.substring(0, 7));
  }

  /** The school's seven digits as a number; 0 for a district. */
  public int schoolNumber() {
    return isSchool() ? Integer.parseInt(cds.substring(7)) : 0;
  }

  @Override
  public int compareTo(PlaceId other) {
    return cds.compareTo(other.cds);
  }

  @Override
  public String toString() {
    return cds;
  }
}
