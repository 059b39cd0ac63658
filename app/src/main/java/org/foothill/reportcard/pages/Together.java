package org.foothill.reportcard.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;

/** Rows that keep a story whole: what hidden groups or schools are together. */
record Together(Sources sources, Voice voice) {
  /** Such a row. */
  record Row(String name, PublicFigure.Together figure) {}

  /** After the last group of a family; empty where there is nothing to say. */
  Optional<Row> groups(Indicator indicator, SchoolYear year, PlaceId place, String family) {
    var all = find(indicator, year, place, StudentGroup.ALL);
    if (isDays(indicator) || all.isEmpty()) {
      return Optional.empty();
    }
    var parts = new ArrayList<PublicFigure>();
    boolean isWhole = true;
    for (var group : sources.catalogue().groups()) {
      if (group.family().equals(family)) {
        isWhole &= group.published();
        find(indicator, year, place, group.group()).ifPresent(parts::add);
      }
    }
    var key = isWhole ? "together.groups" : "together.groups-and-others";
    return PublicFigure.Together.of(all.get(), parts, sources.policy())
        .map(rest -> new Row(voice.say(key, rest.hidden()), rest));
  }

  /**
   * The district less its schools. Only where a student belongs to one school: over a whole year
   * many are counted at two.
   */
  Optional<Row> schools(Indicator indicator, SchoolYear year, PlaceId district) {
    var all = find(indicator, year, district, StudentGroup.ALL);
    boolean once = indicator.clock() != Indicator.Clock.ACADEMIC_YEAR;
    if (isDays(indicator) || all.isEmpty() || !once) {
      return Optional.empty();
    }
    var parts = new ArrayList<PublicFigure>();
    for (var school : sources.schools()) {
      find(indicator, year, school.id(), StudentGroup.ALL).ifPresent(parts::add);
    }
    return PublicFigure.Together.of(all.get(), parts, sources.policy())
        .map(rest -> new Row(voice.say("together.schools", rest.hidden()), rest));
  }

  /** The families of the groups that pages show, each with its last group. */
  static boolean isLast(List<GroupDefinition> groups, GroupDefinition group) {
    return groups.stream()
        .filter(each -> each.family().equals(group.family()))
        .reduce((_, later) -> later)
        .filter(group::equals)
        .isPresent();
  }

  private Optional<PublicFigure> find(
      Indicator indicator, SchoolYear year, PlaceId place, StudentGroup group) {
    return sources.figures().find(indicator.id(), year, place, group);
  }

  private static boolean isDays(Indicator indicator) {
    return switch (indicator.unit()) {
      case PERCENT_OF_DAYS -> true;
      case PERCENT_OF_STUDENTS, PER_THOUSAND_STUDENTS, COUNT -> false;
    };
  }
}
