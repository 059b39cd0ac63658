package org.foothill.intake.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.foothill.core.PlaceId;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.intake.files.SourceFile.Survey;
import org.foothill.learners.loading.RecordKind;
import org.foothill.learners.loading.RowWriter;
import org.foothill.learners.loading.Staging;
import org.foothill.learners.loading.Submission.Form;
import org.jspecify.annotations.Nullable;

/** A file that was recognised and can be read into a staging. Open until closed. */
public final class StudentFile implements AutoCloseable {
  private final SourceFile source;
  private final Recognised recognised;
  private final Survey survey;

  private StudentFile(SourceFile source, Recognised recognised, Survey survey) {
    this.source = source;
    this.recognised = recognised;
    this.survey = survey;
  }

  /** The closed set of answers to opening. */
  public sealed interface Opened {
    record Ready(StudentFile file) implements Opened {}

    record Refused(Finding finding) implements Opened {}
  }

  /**
   * What reading gave.
   *
   * @param read lines that are not blank
   * @param accepted rows that were written, repeated ones not counted
   * @param stop why nothing of the file may be loaded; empty when it may
   */
  public record Reading(
      long read, long accepted, long held, Tally findings, Optional<Finding> stop) {}

  /** Recognises the file and goes over its bytes once. Never throws for what is in it. */
  public static Opened open(Path path, Layouts layouts, Progress progress) {
    var place = Place.file(path.getFileName().toString());
    try {
      var source = SourceFile.open(path);
      var answer = new Recognition(layouts).look(source);
      switch (answer) {
        case Recognition.Answer.Refused(Finding finding) -> {
          source.close();
          return new Opened.Refused(finding);
        }
        case Recognition.Answer.Readable(Recognised file) -> {
          return new Opened.Ready(new StudentFile(source, file, source.survey(progress)));
        }
      }
    } catch (IOException e) {
      return new Opened.Refused(new FileFinding.UnreadableFile(place));
    }
  }

  public String name() {
    return recognised.name();
  }

  public RecordKind kind() {
    return recognised.layout().kind();
  }

  /** Where a field of a line is, for findings that only several files show. */
  public Fields fields() {
    return new Fields(recognised);
  }

  /** Knows the places of a file's fields, also when the file is closed. */
  public static final class Fields {
    private final Recognised file;

    private Fields(Recognised file) {
      this.file = file;
    }

    /** The whole line when the layout has no such field. */
    public Place at(int line, String name) {
      int position = file.layout().find(name);
      return position == 0
          ? Place.line(file.name(), line)
          : new Place(file.name(), line, position, name);
    }
  }

  public PlaceId district() {
    return recognised.district();
  }

  public SchoolYear year() {
    return recognised.year();
  }

  public Form form() {
    return recognised.extract() ? Form.EXTRACT : Form.UPLOAD;
  }

  public String digest() {
    return survey.digest();
  }

  public long size() {
    return source.size();
  }

  /** Checks every row; good ones go to the staging, which is sealed, bad ones to the quarantine. */
  public Reading read(Staging staging, HeldRows held, Progress progress) {
    try {
      var pass = new Pass(staging, held, progress);
      pass.run();
      if (pass.changed.get() || !source.sameLength()) {
        return pass.stopped(new FileFinding.FileChanged(Place.file(name())));
      }
      if (pass.truncated()) {
        return pass.stopped(
            new FileFinding.TruncatedFile(Place.line(name(), Math.toIntExact(survey.lines()))));
      }
      if (progress.cancelled()) {
        return pass.reading(0, Optional.empty());
      }
      if (pass.written() == 0) {
        return pass.stopped(new FileFinding.NothingAccepted(Place.file(name()), pass.heldRows()));
      }
      var sealed = staging.seal();
      holdRepeated(sealed.repeated(), sealed.first(), held, pass);
      return pass.reading(sealed.rows(), Optional.empty());
    } catch (IOException e) {
      return new Reading(
          0, 0, 0, new Tally(), Optional.of(new FileFinding.UnreadableFile(Place.file(name()))));
    }
  }

  /** The rows are fetched again from the file, because only their line numbers were kept. */
  private void holdRepeated(int[] repeated, int[] first, HeldRows held, Pass pass)
      throws IOException {
    if (repeated.length == 0) {
      return;
    }
    var scanner =
        new LineScanner(
            source,
            survey,
            recognised,
            new LineScanner.Lines() {
              @Override
              public void line(byte[] text, int[] starts, int fields, int number, int traits) {
                int index = Arrays.binarySearch(repeated, number);
                if (index >= 0) {
                  var finding = new Finding.DuplicateRow(Place.line(name(), number), first[index]);
                  pass.findings.add(finding);
                  int last = Math.min(fields, LineScanner.MOST_FIELDS);
                  held.add(number, List.of(finding), text, starts[0], starts[last] - 1);
                }
              }

              @Override
              public void tooLong(int number) {
                // Counted in the first pass.
              }
            });
    for (int range = 0; range < source.ranges(); range++) {
      scanner.scan(range);
    }
    pass.repeated = repeated.length;
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One go over the rows by one or two threads. */
  private final class Pass {
    private final Staging staging;
    private final HeldRows held;
    private final Progress progress;
    private final List<RowReader> readers = new ArrayList<>();
    private final List<RowWriter> writers = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean changed = new AtomicBoolean();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Tally findings = new Tally();
    private int repeated;

    Pass(Staging staging, HeldRows held, Progress progress) {
      this.staging = staging;
      this.held = held;
      this.progress = progress;
    }

    void run() throws IOException {
      int threads = source.ranges() > 1 ? 2 : 1;
      for (int i = 0; i < threads; i++) {
        var writer = staging.writer();
        writers.add(writer);
        readers.add(new RowReader(recognised, writer, held));
      }
      try {
        var helper =
            threads == 2 ? Thread.ofPlatform().start(() -> work(1, Progress.SILENT)) : null;
        work(0, progress);
        if (helper != null) {
          join(helper);
        }
      } finally {
        writers.forEach(RowWriter::close);
      }
      rethrow();
      readers.forEach(r -> findings.addAll(r.tally()));
      long windows = readers.stream().mapToLong(RowReader::windowsRows).sum();
      if (windows > 0) {
        findings.add(new Finding.WindowsCharacters(Place.file(name())), windows);
      }
    }

    private void work(int reader, Progress watcher) {
      try {
        var scanner = new LineScanner(source, survey, recognised, readers.get(reader));
        for (int range = next.getAndIncrement();
            range < source.ranges() && goesOn();
            range = next.getAndIncrement()) {
          if (!scanner.scan(range)) {
            changed.set(true);
          }
          watcher.at(Math.min(source.size(), (range + 1L) * SourceFile.RANGE), source.size());
        }
      } catch (IOException | RuntimeException | Error e) {
        failure.set(e);
      }
    }

    private boolean goesOn() {
      return !changed.get() && failure.get() == null && !progress.cancelled();
    }

    private void rethrow() throws IOException {
      var thrown = failure.get();
      switch (thrown) {
        case null -> {}
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        default -> throw new IllegalStateException("A reading thread failed.", thrown);
      }
    }

    private static void join(Thread thread) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("The reading was interrupted.", e);
      }
    }

    boolean truncated() {
      return readers.stream().anyMatch(RowReader::truncated);
    }

    long written() {
      return writers.stream().mapToLong(RowWriter::rows).sum();
    }

    long heldRows() {
      return readers.stream().mapToLong(RowReader::held).sum() + repeated;
    }

    Reading stopped(Finding finding) {
      findings.add(finding);
      return reading(0, Optional.of(finding));
    }

    Reading reading(long accepted, Optional<Finding> stop) {
      long read = readers.stream().mapToLong(RowReader::read).sum();
      return new Reading(read, accepted, heldRows(), findings, stop);
    }
  }
}
