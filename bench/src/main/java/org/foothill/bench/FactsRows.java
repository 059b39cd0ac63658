package org.foothill.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foothill.core.Progress;
import org.foothill.indicators.ComputeIndicators;
import org.foothill.intake.ImportFiles;

/**
 * From approved records to stored cells: every indicator, group, school and grade of four years.
 */
final class FactsRows implements Measurement {
  @Override
  public String name() {
    return "facts";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    var sample = workshop.sample(14_000, 4);
    try (var context = Application.start(workshop.scratch("facts-data"))) {
      context
          .getBean(ImportFiles.class)
          .load(new ImportFiles.Request(List.of(sample), false, true, "bench"), Progress.SILENT);
      var compute = context.getBean(ComputeIndicators.class);
      long started = System.nanoTime();
      long used = Machine.processorNanos();
      var outcome = compute.compute("bench", Progress.SILENT);
      double seconds = (System.nanoTime() - started) / 1e9;
      var rows = new ArrayList<Row>();
      if (outcome instanceof ComputeIndicators.Outcome.Computed computed) {
        rows.add(
            Row.of(
                    String.format(
                        Locale.ROOT,
                        "records to facts to cells, written and registered: %d indicators, %d years, %,d cells, first run in this process",
                        computed.indicators(),
                        computed.years(),
                        computed.cells()),
                    Row.seconds(seconds)
                        + ", processor "
                        + Row.seconds((Machine.processorNanos() - used) / 1e9))
                .promised("facts under 3 s, cells under 0.3 s", seconds <= 3.3));
      } else {
        rows.add(Row.of("records to cells", "not measured: " + outcome));
      }
      return rows;
    }
  }
}
