package org.foothill.intake.files;

import java.util.ArrayList;
import java.util.List;
import org.foothill.learners.loading.RowWriter;

/**
 * Checks the rows of one file and hands the good ones to the writer, the bad ones with their
 * reasons to the held rows. Makes no text of a field except where a person's name is sealed or a
 * letter has an accent. Belongs to one thread.
 */
final class RowReader implements LineScanner.Lines {
  private final Recognised file;
  private final RowChecks checks;
  private final RowOutput output;
  private final HeldRows held;
  private final Tally tally = new Tally();
  private final List<Finding> problems = new ArrayList<>();
  private final Row row = new Row();
  private final int fields;
  private final int needed;
  private final int most;
  private final int appended;
  private long read;
  private long heldRows;
  private long windowsRows;
  private boolean truncated;

  RowReader(Recognised file, RowWriter writer, HeldRows held) {
    this.file = file;
    this.checks = new RowChecks(file);
    this.output = new RowOutput(file, writer);
    this.held = held;
    this.appended = file.lines().appended();
    this.fields = file.layout().fields().size();
    this.most = Math.max(file.lines().usualFields(), fields + appended);
    this.needed =
        file.lines().uniform() ? file.lines().usualFields() : file.layout().lastRequired();
  }

  Tally tally() {
    return tally;
  }

  long read() {
    return read;
  }

  long held() {
    return heldRows;
  }

  long windowsRows() {
    return windowsRows;
  }

  /** True when the file's last line is only half there. */
  boolean truncated() {
    return truncated;
  }

  @Override
  public void tooLong(int number) {
    read++;
    heldRows++;
    tally.add(new Finding.LineTooLong(Place.line(file.name(), number), SourceFile.LONGEST_LINE));
  }

  @Override
  public void line(byte[] text, int[] starts, int count, int number, int traits) {
    if (number == 1 && file.lines().header()) {
      return;
    }
    read++;
    problems.clear();
    int last = Math.min(count, LineScanner.MOST_FIELDS);
    row.cut(text, starts, last, number);
    if ((traits & LineScanner.UNENDED) != 0 && file.lines().uniform() && count < needed) {
      truncated = true;
    }
    checkLine(count, traits);
    if (problems.isEmpty()) {
      checks.check(row, Math.min(count - appended, fields), problems);
    }
    problems.forEach(tally::add);
    if (RowChecks.blocks(problems)) {
      heldRows++;
      held.add(number, problems, text, starts[0], starts[last] - 1);
    } else {
      windowsRows += output.write(row, (traits & LineScanner.HIGH) != 0) ? 1 : 0;
      if (count - appended < fields) {
        tally.add(new Finding.TrailingFieldsMissing(place(), count - appended, fields));
      }
    }
  }

  private void checkLine(int count, int traits) {
    if (!file.isTable() && !isRecordType()) {
      problems.add(new Finding.OtherRecordType(place(), file.layout().recordType()));
    } else if (count < needed) {
      problems.add(new Finding.TooFewFields(place(), count, needed));
    } else if (count > most) {
      problems.add(new Finding.TooManyFields(place(), count, most));
    } else if ((traits & LineScanner.CONTROL) != 0) {
      problems.add(new Finding.ControlCharacter(place()));
    }
  }

  private Place place() {
    return Place.line(file.name(), row.number);
  }

  private boolean isRecordType() {
    int from = row.from[0];
    int length = row.to[0] - from;
    var type = file.layout().recordType();
    int wanted = type.length();
    if (length != wanted && !(file.extract() && length == wanted + 2)) {
      return false;
    }
    for (int i = 0; i < wanted; i++) {
      if (row.text[from + i] != type.charAt(i)) {
        return false;
      }
    }
    return length == wanted || row.text[from + wanted] == '-' && row.text[from + wanted + 1] == 'R';
  }
}
