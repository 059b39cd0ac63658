package org.foothill.codes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The tables of the state's valid code combinations that Foothill uses, with the titles of their
 * columns. The first title is the code.
 */
public enum TableKind {
  /** State course codes: the course master. */
  COURSES(
      List.of(),
      "Course Group State Code",
      "Course Group State Name",
      "CTE Industry Sector Code",
      "CTE Pathway Code",
      "CTE Non-Traditional Gender",
      "CTE Concentrator Course Indicator",
      "CTE Capstone Course Indicator"),
  /** Parts of career technical pathways. */
  SUBPATHWAYS(List.of(), "CTE Sub-Pathway Code", "CTE Sub-Pathway Name", "CTE Pathway Code"),
  /** Career technical pathways by industry sector; 999 stands in every sector. */
  PATHWAYS(List.of("CTE Industry Sector Code"), "CTE Pathway Code", "CTE Pathway Name"),
  /** Education programs, each with who may be in it. */
  PROGRAMS(List.of("Membership Category Code"), "Education Program Code", "Education Program Name"),
  /** School completion statuses, by exit category. */
  COMPLETIONS(
      List.of("Student Exit Category Code"),
      "School Completion Status Code",
      "School Completion Status Name");

  static final String FIRST_YEAR = "First Academic Year Effective";
  static final String LAST_YEAR = "Last Academic Year Effective";
  private final List<String> furtherKey;
  private final List<String> titles;

  TableKind(List<String> furtherKey, String... titles) {
    this.furtherKey = furtherKey;
    this.titles = List.of(titles);
  }

  /** As commands and folders write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String codeTitle() {
    return titles.getFirst();
  }

  /** What beside the code makes a row the same row. */
  List<String> furtherKey() {
    return furtherKey;
  }

  /** Every column that the table must have. */
  List<String> needed() {
    return Stream.of(titles, furtherKey, List.of(FIRST_YEAR, LAST_YEAR))
        .flatMap(List::stream)
        .toList();
  }
}
