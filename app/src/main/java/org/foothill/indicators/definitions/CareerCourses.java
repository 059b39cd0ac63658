package org.foothill.indicators.definitions;

import static java.util.stream.Collectors.joining;

import org.foothill.codes.CodeTable;
import org.foothill.codes.CodeTable.Code;

/** Turns a loaded course master into the catalogue's table of career technical courses. */
final class CareerCourses {
  static final String FILE = "tables/cte-courses.csv";
  private static final String FIRST = "7000";
  private static final String LAST = "8999";
  private static final String WHOLE_SECTOR = "999";

  private CareerCourses() {}

  static String of(CodeTable master) {
    return master.codes().stream()
        .filter(c -> c.code().compareTo(FIRST) >= 0 && c.code().compareTo(LAST) <= 0)
        .map(CareerCourses::row)
        .collect(
            joining(
                "\n",
                "# %s\nstate_course,pathway,sector,level,nontraditional,from_year,to_year\n"
                    .formatted(master.fileName()),
                "\n"));
  }

  private static String row(Code course) {
    var pathway = course.detail("CTE Pathway Code");
    return "%s,%s,%s,%s,%s,%d,%d"
        .formatted(
            course.code(),
            pathway.equals(WHOLE_SECTOR) ? "" : pathway,
            course.detail("CTE Industry Sector Code"),
            level(course),
            nontraditional(course.detail("CTE Non-Traditional Gender")),
            course.from(),
            course.to());
  }

  private static String level(Code course) {
    if (course.detail("CTE Capstone Course Indicator").equals("Yes")) {
      return "capstone";
    }
    return course.detail("CTE Concentrator Course Indicator").equals("Yes")
        ? "concentrator"
        : "introduction";
  }

  private static String nontraditional(String gender) {
    return switch (gender) {
      case "Female" -> "F";
      case "Male" -> "M";
      default -> "";
    };
  }
}
