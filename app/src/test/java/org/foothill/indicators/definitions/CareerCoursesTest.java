package org.foothill.indicators.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foothill.codes.CodeTable;
import org.foothill.codes.CodeTable.Code;
import org.foothill.codes.TableKind;
import org.junit.jupiter.api.Test;

class CareerCoursesTest {
  private static Code course(String code, String pathway, String flag, String gender) {
    return new Code(
        code,
        2018,
        Code.STILL,
        Map.of(
            "CTE Pathway Code",
            pathway,
            "CTE Industry Sector Code",
            "INF",
            "CTE " + flag + " Course Indicator",
            "Yes",
            "CTE Non-Traditional Gender",
            gender));
  }

  @Test
  void aLoadedCourseMasterBecomesTheTableOfCareerCourses() throws java.io.IOException {
    var master =
        new CodeTable(
            TableKind.COURSES,
            1,
            "master.csv, loaded today by steward",
            List.of(
                course("8100", "999", "Other", "Female"),
                course("8131", "174", "Concentrator", "Female"),
                course("8135", "174", "Capstone", ""),
                course("9100", "", "Other", "Male")));
    var text = CareerCourses.of(master);
    assertThat(text)
        .isEqualTo(
            """
            # master.csv
            state_course,pathway,sector,level,nontraditional,from_year,to_year
            8100,,INF,introduction,F,2018,2199
            8131,174,INF,concentrator,F,2018,2199
            8135,174,INF,capstone,,2018,2199
            """);
    var builtIn = parsed(CatalogueSettings.builtIn().getOrDefault(CareerCourses.FILE, ""));
    assertThat(parsed(text).columns()).isEqualTo(builtIn.columns());
  }

  private static org.foothill.indicators.definitions.CodeTable parsed(String text) {
    return org.foothill.indicators.definitions.CodeTable.parse(text);
  }
}
