package org.foothill.indicators.cli;

import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.CellName;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which figure, as every command that speaks of one asks for it; its year is asked apart. */
final class CellOptions {
  @Parameters(paramLabel = "ID", description = "Indicator, such as ATT-CHRONIC.")
  private String id = "";

  @Option(
      names = "--place",
      required = true,
      description = "District (7 digits) or school (14 digits).")
  private String place = "";

  @Option(
      names = "--group",
      defaultValue = "ALL",
      description = "Student group, such as EL (default ${DEFAULT-VALUE}).")
  private String group = "ALL";

  /** Empty where something is no name at all. */
  Optional<CellName> in(SchoolYear year, int version) {
    return IndicatorId.parse(id)
        .flatMap(indicator ->
            PlaceId.parse(place)
                .flatMap(where ->
                    StudentGroup.parse(group)
                        .map(who -> new CellName(indicator, year, where, who, version))));
  }
}
