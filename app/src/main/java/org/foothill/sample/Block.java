package org.foothill.sample;

import java.util.ArrayList;
import java.util.List;
import org.foothill.core.SchoolYear;

/**
 * What a run of neighbouring seats gives to each file of each year. Blocks are filled side by side
 * and written one after another, so the files do not depend on the number of threads.
 */
final class Block {
  private final SampleOrder order;
  private final List<YearBook> years = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private Chance planting = Chance.of(0, 0, 0);
  private Chance plantingMore = Chance.of(0, 0, 0);

  Block(SampleOrder order) {
    this.order = order;
    SchoolYear first = order.ending().plus(1 - order.years());
    for (int y = 0; y < order.years(); y++) {
      years.add(new YearBook(new SchoolCalendar(first.plus(y))));
    }
  }

  YearBook year(int index) {
    return years.get(index);
  }

  int yearCount() {
    return years.size();
  }

  List<Mistake> mistakes() {
    return mistakes;
  }

  /** Mistakes from here on depend on this seat alone. */
  void beginSeat(long seat) {
    planting = Chance.of(order.seed(), seat, Purpose.MISTAKES);
    plantingMore = Chance.of(order.seed(), seat, Purpose.MORE_MISTAKES);
  }

  /** Ends a line, and spoils it as often as was ordered. */
  void close(int year, Rows rows) {
    rows.close();
    // Files that came later draw from a stream of their own, so that the older ones stay as they
    // were.
    var chance = rows.file().compareTo(SampleFile.WBLR) > 0 ? plantingMore : planting;
    if (order.mistakes() > 0 && chance.happens(order.mistakes())) {
      Mistake.Kind kind = Mistake.plant(rows, chance);
      mistakes.add(new Mistake(year, rows.file(), rows.lines(), kind));
    }
  }

  /** Empties it for other seats; the room stays. */
  void clear() {
    mistakes.clear();
    for (YearBook year : years) {
      for (SampleFile file : SampleFile.values()) {
        year.rows(file).clear();
      }
    }
  }
}
