package org.foothill.reportcard.pages;

import java.util.List;
import org.foothill.plan.PlanReader.ResultView;

/** One result: what it means, how it stands, what is being done. */
public record ResultPage(
    int number,
    String statement,
    List<MeasureRow> measures,
    List<StateRow> state,
    List<StrategyRow> strategies) {
  static ResultPage of(Sources sources, Voice voice, ResultView result) {
    var whole = sources.whole();
    var measures =
        result.indicators().stream()
            .flatMap(id -> sources.catalogue().find(id).stream())
            .map(found ->
                whole.isPresent() && sources.isMeasured(found.id())
                    ? MeasureRow.of(sources, voice, found, whole.get())
                    : MeasureRow.unmeasured(voice, found))
            .toList();
    return new ResultPage(
        result.order(),
        voice.say(result.statement()),
        measures,
        result.state().stream().map(each -> StateRow.of(sources, voice, each)).toList(),
        sources.strategies().stream()
            .filter(strategy -> strategy.result().equals(result.id()))
            .map(strategy -> StrategyRow.of(sources, voice, strategy))
            .toList());
  }
}
