package org.foothill.reportcard.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.PlaceId;
import org.foothill.disclosure.figures.Figures;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.PlanReader;
import org.foothill.plan.ResultId;
import org.foothill.site.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Every public address and what it has. */
@Component
public final class Sheets {
  private static final String CSV = ".csv";
  private final Sources sources;
  private final Texts texts;

  Sheets(@Lazy PlanReader plan, Catalogue catalogue, @Lazy Figures figures, Texts texts) {
    this.sources = new Sources(plan, catalogue, figures);
    this.texts = texts;
  }

  /** Without language prefix, home first. */
  public List<String> paths() {
    var paths = new ArrayList<>(List.of("/", "/indicators", "/schools", "/data", "/privacy"));
    sources.plan().results().forEach(result -> paths.add("/results/" + result.id().code()));
    for (var indicator : sources.measured()) {
      paths.add(MeasureRow.pathOf(indicator));
      paths.add(MeasureRow.pathOf(indicator) + CSV);
    }
    sources.schools().forEach(school -> paths.add(SchoolParts.pathOf(school)));
    return paths;
  }

  /** The partnership's name; empty before a plan was imported. */
  public Optional<String> partnership(Language language) {
    return sources.plan().partnership().map(partnership -> partnership.name().in(language));
  }

  /** Empty when there is no such address. */
  public Optional<Sheet> find(String path, Language language) {
    var voice = Voice.of(texts.in(language));
    return switch (path) {
      case "/" -> Optional.of(home(voice));
      case "/indicators" ->
          Optional.of(page(voice, "indicators", IndicatorsPage.of(sources, voice)));
      case "/schools" -> Optional.of(page(voice, "schools", SchoolsPage.of(sources, voice)));
      case "/data" -> Optional.of(page(voice, "data", DataPage.of(sources, voice)));
      case "/privacy" -> Optional.of(page(voice, "privacy", PrivacyPage.of(sources, voice)));
      default -> below(path, voice);
    };
  }

  private Sheet home(Voice voice) {
    var view = HomePage.of(sources, voice);
    return new Sheet.Page("reportcard/home", voice.say("home.title"), view.lead(), view);
  }

  private static Sheet page(Voice voice, String name, Object view) {
    return new Sheet.Page(
        "reportcard/" + name, voice.say(name + ".title"), voice.say(name + ".lead"), view);
  }

  private Optional<Sheet> below(String path, Voice voice) {
    int slash = path.lastIndexOf('/');
    var name = path.substring(slash + 1);
    return switch (path.substring(0, slash + 1)) {
      case "/results/" -> result(name, voice);
      case "/indicators/" ->
          name.endsWith(CSV)
              ? download(name.substring(0, name.length() - CSV.length()), voice)
              : indicator(name, voice);
      case "/schools/" -> school(name, voice);
      default -> Optional.empty();
    };
  }

  private Optional<Sheet> result(String name, Voice voice) {
    return ResultId.parse(name)
        .flatMap(sources.plan()::result)
        .map(result ->
            new Sheet.Page(
                "reportcard/result",
                voice.say(result.name()),
                voice.say(result.statement()),
                ResultPage.of(sources, voice, result)));
  }

  private Optional<Sheet> indicator(String name, Voice voice) {
    return IndicatorId.parse(name)
        .flatMap(sources.catalogue()::find)
        .filter(found -> sources.isMeasured(found.id()))
        .map(found -> {
          var view = IndicatorPage.of(sources, voice, found);
          return new Sheet.Page(
              "reportcard/indicator", voice.say(found.question()), view.lead(), view);
        });
  }

  private Optional<Sheet> download(String name, Voice voice) {
    return IndicatorId.parse(name)
        .flatMap(sources.catalogue()::find)
        .filter(found -> sources.isMeasured(found.id()))
        .map(found -> new Sheet.Download("text/csv;charset=UTF-8", Csv.of(sources, voice, found)));
  }

  private Optional<Sheet> school(String name, Voice voice) {
    return PlaceId.parse(name)
        .filter(PlaceId::isSchool)
        .filter(sources.figures().places()::contains)
        .flatMap(sources.plan()::place)
        .map(school -> {
          var view = SchoolPage.of(sources, voice, school);
          return new Sheet.Page("reportcard/school", school.name(), view.lead(), view);
        });
  }
}
