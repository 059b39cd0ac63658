package org.foothill.reportcard.standing;

import java.util.List;
import java.util.Optional;
import org.foothill.indicators.catalogue.Indicator.Better;

/** Whether the curve was turned: how a measure does beside what its history made likely. */
public enum Turn {
  /** It moves the wanted way since the work began. */
  TURNED("turned"),
  /** It does better than the forecast, although it does not move the wanted way yet. */
  SLOWING("slowing"),
  ON_THE_OLD_PATH("old-path"),
  WORSE_THAN_FORECAST("worse"),
  /** No figure since the work began. */
  TOO_EARLY("early"),
  NOT_ENOUGH_HISTORY("short");

  private final String word;

  Turn(String word) {
    this.word = word;
  }

  /** Part of message keys. */
  public String word() {
    return word;
  }

  /**
   * What happened since.
   *
   * @param now the newest figure, if it is of a year after the history
   * @param margin how far chance alone often takes it, in its own unit
   * @param moved whether it left the last figure of the history by more than chance
   */
  public record Since(Optional<Point> now, double margin, boolean moved) {}

  /** Empty where neither way is better. */
  public static Optional<Turn> of(Better better, List<Point> history, Since since) {
    if (better == Better.NEITHER) {
      return Optional.empty();
    }
    var forecast = Forecast.of(history);
    if (forecast.isEmpty()) {
      return Optional.of(NOT_ENOUGH_HISTORY);
    }
    if (since.now().isEmpty()) {
      return Optional.of(TOO_EARLY);
    }
    var now = since.now().get();
    int wanted = better == Better.HIGHER ? 1 : -1;
    double ahead = wanted * (now.value() - forecast.get().at(now.year()));
    if (ahead < -since.margin()) {
      return Optional.of(WORSE_THAN_FORECAST);
    }
    double way = wanted * (now.value() - history.getLast().value());
    if (ahead > since.margin()) {
      return Optional.of(since.moved() && way > 0 ? TURNED : SLOWING);
    }
    return Optional.of(ON_THE_OLD_PATH);
  }
}
