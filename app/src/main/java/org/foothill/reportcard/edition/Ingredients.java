package org.foothill.reportcard.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foothill.core.Language;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.PlanReader;
import org.foothill.reportcard.Corrections;
import org.foothill.reportcard.Editions;
import org.foothill.reportcard.Imprint;
import org.foothill.reportcard.pages.OpenDoors;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;
import org.foothill.site.Texts;
import org.foothill.site.Translations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Everything that an edition is made of, as one hash for each language: the program, what every
 * door of public pages says, and the settings that pages repeat. Where the hash is the same, so are
 * the bytes. A test compares this with what the makers of pages ask for.
 */
@Component
final class Ingredients {
  private final OpenDoors doors;
  private final Register register;
  private final Texts texts;
  private final ObjectProvider<Translations> translations;
  private final ProgramHash program;
  private final String origin;

  Ingredients(
      OpenDoors doors,
      Register register,
      Texts texts,
      ObjectProvider<Translations> translations,
      ProgramHash program,
      @Value("${foothill.access.origin:}") String origin) {
    this.doors = doors;
    this.register = register;
    this.texts = texts;
    this.translations = translations;
    this.program = program;
    this.origin = origin;
  }

  /** What pages say about the report card itself. */
  @Component
  record Register(Corrections corrections, Editions editions) {
    private List<Object> values() {
      var editions =
          this.editions.list().stream()
              .map(one -> List.of(one.code(), one.release(), one.seal()))
              .toList();
      return List.of(corrections.list(), editions, KeptCorrections.making());
    }
  }

  /** As they are now; asked for while an edition's order holds. */
  Map<Language, String> now(Imprint imprint) {
    var sources = doors.sources();
    var common =
        Fingerprint.of(
            Language.ENGLISH,
            program.hex(),
            origin,
            imprint,
            texts.offered(),
            sources.policy(),
            sources.figures().release(),
            figures(sources.figures(), sources.catalogue()));
    var hashes = new EnumMap<Language, String>(Language.class);
    for (var language : texts.offered()) {
      hashes.put(
          language,
          Fingerprint.of(
              language,
              common,
              register.values(),
              plan(sources.plan()),
              catalogue(sources.catalogue()),
              said(sources, language)));
    }
    return hashes;
  }

  /** Each figure that the door hands out: more than its seal, which only promises them. */
  private static List<String> figures(Figures figures, Catalogue catalogue) {
    var lines = new ArrayList<String>();
    for (var indicator : figures.indicators()) {
      for (var year : figures.years(indicator)) {
        for (var place : figures.places()) {
          lines.add(
              catalogue.groups().stream()
                  .map(group -> figures.find(indicator, year, place, group.group()))
                  .map(found -> found.map(Ingredients::figure).orElse(""))
                  .collect(Collectors.joining("|", indicator + " " + year + " " + place, "")));
        }
      }
    }
    return lines;
  }

  private static String figure(PublicFigure figure) {
    return switch (figure) {
      case PublicFigure.Rate rate -> rate.part() + "/" + rate.whole() + "=" + rate.percent();
      case PublicFigure.Band band -> band.low() + "-" + band.high() + " of " + band.whole();
      case PublicFigure.Count count -> String.valueOf(count.students());
      case PublicFigure.Together together ->
          "%d are %d %s".formatted(together.hidden(), together.whole(), together.ends());
      case PublicFigure.Hidden _ -> "hidden";
      case PublicFigure.Nobody _ -> "nobody";
    };
  }

  private List<Object> plan(PlanReader plan) {
    var whole = new ArrayList<Object>();
    whole.add(plan.partnership());
    whole.add(plan.places());
    whole.add(plan.results());
    for (var result : plan.results()) {
      for (var indicator : result.indicators()) {
        whole.add(plan.targets(indicator));
      }
    }
    for (var indicator : doors.catalogue().indicators()) {
      whole.add(plan.stories(indicator.id()));
    }
    for (var strategy : plan.strategies()) {
      whole.add(strategy);
      whole.add(plan.changedOn(strategy.id()));
    }
    return whole;
  }

  private static List<Object> catalogue(Catalogue catalogue) {
    var versions =
        catalogue.indicators().stream().map(one -> catalogue.versions(one.id())).toList();
    return List.of(catalogue.indicators(), versions, catalogue.groups());
  }

  /** What is said in one language only. */
  private List<Object> said(Sources sources, Language language) {
    var voice = Voice.of(texts.in(language));
    var state =
        sources.stateMeasures().stream()
            .map(measure -> sources.stateFigures(measure, voice))
            .toList();
    var translated =
        Optional.ofNullable(translations.getIfAvailable())
            .filter(_ -> !language.isComplete())
            .map(each -> each.texts(language))
            .orElse(Map.of());
    return List.of(sources.sentences().list(language), state, texts.patterns(language), translated);
  }
}
