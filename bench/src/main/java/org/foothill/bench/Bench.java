package org.foothill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foothill.sample.WriteSample;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * {@code bench/run [NAME…]}: measures and writes the table of bench/README.md. With names, only
 * those parts are measured and the table is printed, not written.
 */
final class Bench {
  private static final String BEGIN = "<!-- figures: written by bench/run -->";
  private static final String END = "<!-- end of figures -->";
  private static final List<Measurement> ALL =
      List.of(
          new SampleRows(),
          new IntakeRows(),
          new LoadRows(),
          new FactsRows(),
          new CellsRows(),
          new StateRows(),
          new ServerRows(),
          new DemoRows(),
          new PagesRows(),
          new EditionRows(),
          new DisclosureRows(),
          new HotRows());

  private Bench() {}

  public static void main(String[] names) throws IOException {
    Path checkout = Path.of("").toAbsolutePath();
    Path scratch = Files.createTempDirectory("foothill-bench");
    String machine = Machine.describe();
    try {
      var workshop = new Workshop(checkout, scratch, sample());
      var rows = new ArrayList<Row>();
      for (Measurement measurement : ALL) {
        if (names.length == 0 || List.of(names).contains(measurement.name())) {
          System.err.println("Measuring " + measurement.name());
          rows.addAll(measure(measurement, workshop));
        }
      }
      String table = table(rows, machine);
      System.out.println(table);
      if (names.length == 0) {
        write(checkout.resolve("bench/README.md"), table);
      }
    } finally {
      remove(scratch);
    }
  }

  /** What fails becomes a row: a bench that stops half-way tells nothing of the rest. */
  private static List<Row> measure(Measurement measurement, Workshop workshop) {
    try {
      return measurement.measure(workshop);
    } catch (Exception e) {
      e.printStackTrace();
      return List.of(Row.of(measurement.name(), "not measured: " + e.getMessage()));
    }
  }

  static WriteSample sample() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.scan("org.foothill.sample");
      context.registerBean(org.foothill.cli.Terminal.class, NoTerminal::new);
      context.refresh();
      return context.getBean(WriteSample.class);
    }
  }

  private static String table(List<Row> rows, String machine) {
    var text = new StringBuilder();
    text.append(LocalDate.now(Clock.systemUTC())).append(", ").append(machine).append(".\n\n");
    text.append("| what | measured | peer or floor | ratio | promised | met |\n");
    text.append("|---|---|---|---|---|---|\n");
    rows.forEach(row -> text.append(row.markdown()).append('\n'));
    return text.toString();
  }

  private static void write(Path readme, String table) throws IOException {
    String text = Files.readString(readme);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    Files.writeString(readme, text.substring(0, from) + "\n" + table + text.substring(to));
  }

  static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      System.err.println("The scratch folder " + folder + " is still in use; remove it later.");
    }
  }
}
