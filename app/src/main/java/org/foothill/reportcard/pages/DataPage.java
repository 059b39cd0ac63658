package org.foothill.reportcard.pages;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.foothill.disclosure.figures.Figures;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.pages.IndicatorPage.Definition;

/** Where the figures come from, how each is counted, and how to check and to take them. */
public record DataPage(Optional<Release> release, List<Measure> measures, List<Group> groups) {
  /** What a release says of itself. */
  public record Release(
      String day,
      String cells,
      String hidden,
      String complementary,
      String coarser,
      String audit,
      String approvedBy,
      String version,
      String seal) {}

  /** A measure with its definition. */
  public record Measure(
      String code, String name, String path, String csv, String years, Definition definition) {
    public boolean isMeasured() {
      return !years.isEmpty();
    }
  }

  /** A student group with its definition. */
  public record Group(String code, String name, String definition) {}

  static DataPage of(Sources sources, Voice voice) {
    return new DataPage(
        sources.figures().release().map(release -> release(voice, release)),
        sources.catalogue().indicators().stream()
            .filter(Indicator::published)
            .map(found -> {
              var years = sources.figures().years(found.id());
              var path = MeasureRow.pathOf(found);
              return new Measure(
                  found.id().code(),
                  voice.say(found.name()),
                  path,
                  path + ".csv",
                  years.isEmpty()
                      ? ""
                      : years.size() == 1
                          ? voice.numbers().year(years.getFirst())
                          : voice.say(
                              "data.span",
                              voice.numbers().year(years.getFirst()),
                              voice.numbers().year(years.getLast())),
                  IndicatorPage.definition(voice, found));
            })
            .toList(),
        sources.groups().stream()
            .map(group ->
                new Group(
                    group.group().code(), voice.say(group.name()), voice.say(group.definition())))
            .toList());
  }

  /** What was tried, in words. */
  private static String audit(Voice voice, String level) {
    return voice.say(level.equals("integer") ? "release.audit.integer" : "release.audit.linear");
  }

  static Release release(Voice voice, Figures.Release release) {
    return new Release(
        voice.numbers().day(release.sealedAt().atZone(ZoneOffset.UTC).toLocalDate()),
        voice.numbers().count(release.cells()),
        voice.numbers().count(release.hidden()),
        voice.numbers().count(release.complementary()),
        voice.numbers().count(release.coarser()),
        audit(voice, release.auditLevel()),
        release.approvedBy(),
        voice.numbers().count(release.policyVersion()),
        release.seal());
  }
}
