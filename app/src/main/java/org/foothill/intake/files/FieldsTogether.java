package org.foothill.intake.files;

import java.util.List;
import org.foothill.learners.loading.RecordKind;

/** Checks that need more than one field of a row. Belongs to one thread. */
final class FieldsTogether {
  private static final long NONE = Row.NONE;
  private final Recognised file;
  private final Layout layout;
  private final RecordKind kind;
  private final int start;
  private final int end;

  FieldsTogether(Recognised file) {
    this.file = file;
    this.layout = file.layout();
    this.kind = layout.kind();
    this.start = startField() - 1;
    this.end = endField() - 1;
  }

  /** Position of the day that must not come after {@link #endField}; 0 when there is none. */
  private int startField() {
    return switch (kind) {
      case SENR, SPRG, FOSTER -> layout.find("start_date");
      case SINF, SDEM -> layout.find("effective_start");
      case STAS -> layout.find("expected");
      case SELA, CRSC, SCSC, SCTE, WBLR, CRSE, SCSE, SINC, SIRS, SOFF, PSTS, SASS -> 0;
    };
  }

  private int endField() {
    return switch (kind) {
      case SENR -> layout.find("exit_date");
      case SPRG, FOSTER -> layout.find("end_date");
      case SINF, SDEM -> layout.find("effective_end");
      case STAS, SELA, CRSC, SCSC, SCTE, WBLR, CRSE, SCSE, SINC, SIRS, SOFF, PSTS, SASS -> 0;
    };
  }

  void check(Row row, List<Finding> problems) {
    if (end >= 0) {
      long last = row.values[end];
      if (last != NONE && last < row.values[start]) {
        problems.add(new Finding.EndBeforeStart(place(row, end)));
      }
    } else if (kind == RecordKind.STAS) {
      addUp(row, problems);
    } else if (kind == RecordKind.SINC) {
      inSchoolYear(row, layout.find("occurred") - 1, problems);
    }
    if (!RowChecks.blocks(problems)) {
      pairs(row, problems);
    }
  }

  private void pairs(Row row, List<Finding> problems) {
    for (var pair : layout.pairs()) {
      if (!pair.fits(row, file.year().ending())) {
        problems.add(
            new Finding.CodesDoNotFit(
                place(row, pair.second() - 1),
                layout.fields().get(pair.first() - 1).name(),
                file.year().calpads()));
      }
    }
  }

  /** What happened in a school year, from July to June, stands in that year's file. */
  private void inSchoolYear(Row row, int index, List<Finding> problems) {
    int ending = file.year().ending();
    long day = row.values[index];
    if (day < (ending - 1) * 10_000L + 701 || day > ending * 10_000L + 630) {
      problems.add(new Finding.OutsideSchoolYear(place(row, index), file.year().calpads()));
    }
  }

  private void addUp(Row row, List<Finding> problems) {
    long sum = 0;
    for (int i = start + 1; i < layout.fields().size(); i++) {
      // In-school suspension is a part of the days attended.
      boolean counts = layout.fields().get(i).form() == FieldForm.DAYS && i != start + 3;
      sum += counts && row.values[i] != NONE ? row.values[i] : 0;
    }
    if (sum > row.values[start]) {
      problems.add(new Finding.DaysExceedExpected(place(row, start)));
    }
  }

  private Place place(Row row, int index) {
    return new Place(file.name(), row.number, index + 1, layout.fields().get(index).name());
  }
}
