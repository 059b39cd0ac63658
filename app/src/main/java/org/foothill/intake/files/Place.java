package org.foothill.intake.files;

/**
 * Where a finding is.
 *
 * @param file the file's name without its folder
 * @param line from 1; 0 for the whole file
 * @param field position in the line from 1; 0 for the whole line
 * @param fieldName the field's name in the layout; empty for the whole line
 */
public record Place(String file, int line, int field, String fieldName) {
  public static Place file(String file) {
    return new Place(file, 0, 0, "");
  }

  public static Place line(String file, int line) {
    return new Place(file, line, 0, "");
  }

  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return field == 0
        ? "%s, line %d".formatted(file, line)
        : "%s, line %d, field %d (%s)".formatted(file, line, field, fieldName);
  }
}
