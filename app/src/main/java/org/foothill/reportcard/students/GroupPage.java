package org.foothill.reportcard.students;

import java.util.List;
import java.util.Optional;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.StrategyRow;
import org.foothill.reportcard.pages.SubjectParts;
import org.foothill.reportcard.pages.SubjectParts.Subject;
import org.foothill.reportcard.pages.Voice;

/** One group of students across all measures, beside all students, and what is done for it. */
public record GroupPage(
    String place, String beside, List<SubjectParts.Part> parts, List<StrategyRow> strategies) {
  static GroupPage of(Sources sources, Voice voice, GroupDefinition group) {
    var place = sources.whole().orElseThrow();
    return new GroupPage(
        sources.nameOf(place),
        voice.say("groups.all"),
        SubjectParts.of(
            sources,
            voice,
            new Subject(place, group.group()),
            Optional.of(new Subject(place, StudentGroup.ALL))),
        sources.strategies().stream()
            .filter(strategy -> strategy.groups().contains(group.group()))
            .map(strategy -> StrategyRow.of(sources, voice, strategy))
            .toList());
  }
}
