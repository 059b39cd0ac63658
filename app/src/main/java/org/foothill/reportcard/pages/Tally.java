package org.foothill.reportcard.pages;

import java.util.List;
import java.util.Optional;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.sentences.Change;

/** How many measures got better, stayed about the same or got worse since the year before. */
record Tally(int better, int same, int worse) {
  /** Counts measures that have a wanted way and two figures that can be compared. */
  static Tally of(Sources sources, List<Indicator> indicators) {
    int better = 0;
    int same = 0;
    int worse = 0;
    for (var indicator : indicators) {
      var change = change(sources, indicator);
      if (change.isPresent()) {
        switch (change.get().meaning()) {
          case BETTER -> better++;
          case NEITHER -> same++;
          case WORSE -> worse++;
        }
      }
    }
    return new Tally(better, same, worse);
  }

  private static Optional<Change> change(Sources sources, Indicator indicator) {
    if (indicator.better() == Indicator.Better.NEITHER || sources.whole().isEmpty()) {
      return Optional.empty();
    }
    var line = sources.line(indicator, sources.whole().get(), StudentGroup.ALL);
    return line.previous()
        .flatMap(from -> line.latest().flatMap(to -> Change.between(indicator, from, to)));
  }

  int all() {
    return better + same + worse;
  }

  /** Of those that can be compared, how many of every hundred did not get worse. */
  long heldPercent() {
    return Math.round(100.0 * (better + same) / all());
  }

  /** Three counts, each with its shape and words; nothing where nothing can be compared. */
  List<Fact> facts(Voice voice) {
    return all() == 0
        ? List.of()
        : List.of(
            new Fact("tally s-better", voice.card("tally.better", better)),
            new Fact("tally s-same", voice.card("tally.same", same)),
            new Fact("tally s-worse", voice.card("tally.worse", worse)));
  }
}
