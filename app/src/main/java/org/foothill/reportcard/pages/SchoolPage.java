package org.foothill.reportcard.pages;

import java.util.List;
import org.foothill.core.StudentGroup;
import org.foothill.plan.PlanReader.PlaceView;

/** Every figure of one school beside the one of its district. */
public record SchoolPage(
    String kind,
    String lead,
    String whole,
    List<SubjectParts.Part> parts,
    List<StrategyRow> strategies) {
  static SchoolPage of(Sources sources, Voice voice, PlaceView school) {
    var parts =
        SubjectParts.of(
            sources,
            voice,
            new SubjectParts.Subject(school.id(), StudentGroup.ALL),
            sources.whole().map(place -> new SubjectParts.Subject(place, StudentGroup.ALL)));
    return new SchoolPage(
        voice.say("kind.one." + SchoolParts.kindOf(school)),
        lead(sources, voice, school),
        sources.whole().map(sources::nameOf).orElse(""),
        parts,
        sources.strategies().stream()
            .filter(strategy -> strategy.places().contains(school.id()))
            .map(strategy -> StrategyRow.of(sources, voice, strategy))
            .toList());
  }

  private static String lead(Sources sources, Voice voice, PlaceView school) {
    return sources.measured().stream()
        .filter(IndicatorPage::isCount)
        .findFirst()
        .flatMap(found ->
            sources
                .latest(found.id(), school.id(), StudentGroup.ALL)
                .filter(Line::isExact)
                .map(figure ->
                    voice.say(
                        "school.lead", voice.figure(figure), voice.numbers().year(figure.year()))))
        .orElseGet(() -> voice.say("school.plain-lead"));
  }
}
