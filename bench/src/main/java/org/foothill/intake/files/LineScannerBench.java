package org.foothill.intake.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.foothill.core.PlaceId;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finding lines and fields: one year of course rows, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the setup before anything else.
public class LineScannerBench {
  private SourceFile file;
  private SourceFile.Survey survey;
  private long fields;

  @Setup
  public void open() throws IOException {
    Path sample = Path.of(System.getProperty("foothill.bench.sample"));
    file = SourceFile.open(sample.resolve("2025-26/SCSC.txt"));
    survey = file.survey(Progress.SILENT);
  }

  @Benchmark
  public long splitCourseFile() throws IOException {
    var scanner =
        new LineScanner(
            file,
            survey,
            form(),
            new LineScanner.Lines() {
              @Override
              public void line(byte[] text, int[] starts, int count, int number, int traits) {
                fields += count;
              }

              @Override
              public void tooLong(int number) {
                fields++;
              }
            });
    for (int range = 0; range < file.ranges(); range++) {
      scanner.scan(range);
    }
    return fields;
  }

  private static Recognised form() {
    var layout = new Layouts().find("SCSC", 21).orElseThrow();
    return new Recognised(
        "SCSC.txt",
        layout,
        Recognised.LineForm.ofRecords(false, layout.fields().size(), true),
        new PlaceId("1964881"),
        new SchoolYear(2026));
  }
}
