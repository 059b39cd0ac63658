package org.foothill.reportcard.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.PlaceId;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.ResultId;
import org.foothill.plan.StateMeasure;
import org.foothill.site.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every public address and what it has. */
@Component
public final class Sheets {
  private static final String CSV = ".csv";
  private final OpenDoors doors;
  private final Texts texts;
  private final ObjectProvider<PageFamily> families;
  private final ObjectProvider<DataPage.Shelf> shelf;

  Sheets(
      OpenDoors doors,
      Texts texts,
      ObjectProvider<PageFamily> families,
      ObjectProvider<DataPage.Shelf> shelf) {
    this.doors = doors;
    this.texts = texts;
    this.families = families;
    this.shelf = shelf;
  }

  /** Without language prefix, home first. */
  public List<String> paths() {
    var sources = doors.sources();
    var paths = new ArrayList<>(List.of("/", "/indicators", "/schools", "/data", "/privacy"));
    sources.plan().results().forEach(result -> paths.add("/results/" + result.id().code()));
    for (var indicator : sources.measured()) {
      paths.add(MeasureRow.pathOf(indicator));
      paths.add(MeasureRow.pathOf(indicator) + CSV);
    }
    var voice = Voice.of(texts.in(Language.ENGLISH));
    sources.stateMeasures().stream()
        .filter(measure -> sources.stateFigures(measure, voice).isPresent())
        .forEach(measure -> paths.add(StateRow.pathOf(measure.name())));
    sources.schools().forEach(school -> paths.add(SchoolParts.pathOf(school)));
    families.orderedStream().forEach(family -> paths.addAll(family.paths(sources)));
    return paths;
  }

  /** The partnership's name; empty before a plan was imported. */
  public Optional<String> partnership(Language language) {
    return doors.plan().partnership().map(partnership -> texts.in(language).of(partnership.name()));
  }

  /** The pages by name; for looking something up on the live server. */
  public PageIndex index(Language language) {
    return PageIndex.of(doors.sources(), Voice.of(texts.in(language)));
  }

  /** Empty when there is no such address, or not in this language. */
  public Optional<Sheet> find(String path, Language language) {
    if (!texts.offered().contains(language)) {
      return Optional.empty();
    }
    var sources = doors.sources();
    var voice = Voice.of(texts.in(language));
    return new Search(sources, voice, shelf)
        .at(path)
        .or(() ->
            families
                .orderedStream()
                .flatMap(family -> family.find(path, sources, voice).stream())
                .findFirst());
  }

  /** One look for one address. */
  private record Search(Sources sources, Voice voice, ObjectProvider<DataPage.Shelf> shelf) {
    Optional<Sheet> at(String path) {
      return switch (path) {
        case "/" -> Optional.of(home());
        case "/indicators" -> Optional.of(page("indicators", IndicatorsPage.of(sources, voice)));
        case "/schools" -> Optional.of(page("schools", SchoolsPage.of(sources, voice)));
        case "/data" -> Optional.of(page("data", data()));
        case "/privacy" -> Optional.of(page("privacy", PrivacyPage.of(sources, voice)));
        default -> below(path);
      };
    }

    private DataPage data() {
      var newest = shelf.stream().flatMap(each -> each.newest(voice.language()).stream());
      return DataPage.of(sources, voice, newest.findFirst());
    }

    private Sheet home() {
      var view = HomePage.of(sources, voice);
      return new Sheet.Page("reportcard/home", voice.say("home.title"), view.lead(), view);
    }

    private Sheet page(String name, Object view) {
      return new Sheet.Page(
          "reportcard/" + name, voice.say(name + ".title"), voice.say(name + ".lead"), view);
    }

    private Optional<Sheet> below(String path) {
      int slash = path.lastIndexOf('/');
      var name = path.substring(slash + 1);
      return switch (path.substring(0, slash + 1)) {
        case "/results/" -> result(name);
        case "/indicators/" ->
            name.endsWith(CSV)
                ? download(name.substring(0, name.length() - CSV.length()))
                : indicator(name);
        case "/schools/" -> school(name);
        case "/state/" -> state(name);
        default -> Optional.empty();
      };
    }

    private Optional<Sheet> result(String name) {
      return ResultId.parse(name)
          .flatMap(sources.plan()::result)
          .map(result ->
              new Sheet.Page(
                  "reportcard/result",
                  voice.say(result.name()),
                  voice.say(result.statement()),
                  ResultPage.of(sources, voice, result)));
    }

    private Optional<Sheet> state(String name) {
      return StateMeasure.parse(name)
          .filter(sources.stateMeasures()::contains)
          .flatMap(measure ->
              sources
                  .stateFigures(measure, voice)
                  .map(found -> StatePage.of(sources, voice, measure, found)))
          .map(view ->
              new Sheet.Page(
                  "reportcard/state", voice.say("state.title", view.name()), view.lead(), view));
    }

    private Optional<Indicator> measured(String name) {
      return IndicatorId.parse(name)
          .flatMap(sources.catalogue()::find)
          .filter(found -> sources.isMeasured(found.id()));
    }

    private Optional<Sheet> indicator(String name) {
      return measured(name)
          .map(found -> {
            var view = IndicatorPage.of(sources, voice, found);
            return new Sheet.Page(
                "reportcard/indicator", voice.say(found.question()), view.said().headline(), view);
          });
    }

    private Optional<Sheet> download(String name) {
      return measured(name)
          .map(
              found -> new Sheet.Download("text/csv;charset=UTF-8", Csv.of(sources, voice, found)));
    }

    private Optional<Sheet> school(String name) {
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
}
