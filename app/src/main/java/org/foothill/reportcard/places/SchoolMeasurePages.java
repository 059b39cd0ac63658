package org.foothill.reportcard.places;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.reportcard.pages.Csv;
import org.foothill.reportcard.pages.MeasureRow;
import org.foothill.reportcard.pages.PageFamily;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /schools/{school}/{code}}: one measure at one school, where a figure of it is shown. */
@Component
@Order(25)
final class SchoolMeasurePages implements PageFamily {
  private static final String PREFIX = "/schools/";
  private static final String CSV = ".csv";

  @Override
  public List<String> paths(Sources sources) {
    return sources.schools().stream()
        .flatMap(school ->
            sources.measured().stream()
                .flatMap(found -> MeasureRow.pathAt(sources, found, school.id()).stream()))
        .flatMap(path -> Stream.of(path, path + CSV))
        .toList();
  }

  @Override
  public Optional<Sheet> find(String path, Sources sources, Voice voice) {
    var parts = path.split("/", -1);
    if (!path.startsWith(PREFIX) || parts.length != 4) {
      return Optional.empty();
    }
    boolean isTable = path.endsWith(CSV);
    var page = isTable ? path.substring(0, path.length() - CSV.length()) : path;
    return school(sources, parts[2])
        .flatMap(school ->
            indicator(sources, school, page)
                .map(found ->
                    isTable
                        ? table(sources, voice, found, school)
                        : page(sources, voice, found, school)));
  }

  private static Optional<PlaceView> school(Sources sources, String code) {
    return sources.schools().stream().filter(school -> school.id().cds().equals(code)).findFirst();
  }

  private static Optional<Indicator> indicator(Sources sources, PlaceView school, String page) {
    return sources.measured().stream()
        .filter(found -> page.endsWith("/" + found.id().code()))
        .filter(found -> MeasureRow.pathAt(sources, found, school.id()).isPresent())
        .findFirst();
  }

  private static Sheet table(Sources sources, Voice voice, Indicator found, PlaceView school) {
    return new Sheet.Download("text/csv;charset=UTF-8", Csv.at(sources, voice, found, school.id()));
  }

  private static Sheet page(Sources sources, Voice voice, Indicator found, PlaceView school) {
    var view = SchoolMeasurePage.of(sources, voice, found, school);
    return new Sheet.Page(
        "reportcard/schoolmeasure",
        voice.card("at-school.title", school.name(), voice.say(found.name())),
        view.headline(),
        view);
  }
}
