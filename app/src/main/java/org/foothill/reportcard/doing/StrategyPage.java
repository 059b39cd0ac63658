package org.foothill.reportcard.doing;

import java.util.List;
import org.foothill.core.StudentGroup;
import org.foothill.plan.PlanReader.PlaceView;
import org.foothill.plan.PlanReader.ResultView;
import org.foothill.plan.PlanReader.StrategyView;
import org.foothill.reportcard.pages.MeasureRow;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.StrategyRow;
import org.foothill.reportcard.pages.StrategyRow.Reference;
import org.foothill.reportcard.pages.Voice;

/**
 * One strategy: who does what, for whom and where, and how the measures stand that it is meant to
 * contribute to. Lists are empty where the plan says nothing.
 */
public record StrategyPage(
    StrategyRow row,
    List<Reference> results,
    List<String> groups,
    List<Reference> places,
    List<MeasureRow> measures) {
  static StrategyPage of(Sources sources, Voice voice, StrategyView strategy) {
    var whole = sources.whole();
    return new StrategyPage(
        StrategyRow.of(sources, voice, strategy),
        sources.plan().result(strategy.result()).map(found -> reference(voice, found)).stream()
            .toList(),
        strategy.groups().stream()
            .filter(group -> !group.equals(StudentGroup.ALL))
            .flatMap(group -> sources.catalogue().find(group).stream())
            .map(group -> voice.say(group.name()))
            .toList(),
        sources.schools().stream()
            .filter(school -> strategy.places().contains(school.id()))
            .map(StrategyPage::reference)
            .toList(),
        whole.isEmpty()
            ? List.of()
            : strategy.indicators().stream()
                .filter(sources::isMeasured)
                .flatMap(id -> sources.catalogue().find(id).stream())
                .map(found -> MeasureRow.of(sources, voice, found, whole.get()))
                .toList());
  }

  private static Reference reference(Voice voice, ResultView result) {
    return new Reference("/results/" + result.id().code(), voice.say(result.name()));
  }

  private static Reference reference(PlaceView school) {
    return new Reference("/schools/" + school.id().cds(), school.name());
  }
}
