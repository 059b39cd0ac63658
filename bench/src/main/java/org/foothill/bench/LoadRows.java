package org.foothill.bench;

import java.nio.file.Path;
import java.util.List;

/** The main job from the command line: four years of every file loaded and approved. */
final class LoadRows implements Measurement {
  @Override
  public String name() {
    return "load";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    Path sample = workshop.sample(14_000, 4);
    String data = workshop.scratch("load-data").toString();
    var first =
        workshop.foothill("import", "--approve", "--quiet", "--data", data, sample.toString());
    var again =
        workshop.foothill("import", "--approve", "--quiet", "--data", data, sample.toString());
    String exit = first.exit() <= 1 ? "" : " (exit code " + first.exit() + ")";
    return List.of(
        Row.of(
                "14,000 students × 4 years × 18 files loaded and approved into a new data directory",
                Row.seconds(first.seconds()) + ", " + Row.megabytes(first.peakMemory()) + exit)
            .promised(
                "under 20 s and 1 GiB",
                first.exit() <= 1 && first.seconds() < 20 && first.peakMemory() < 1L << 30),
        Row.of("the same files a second time: nothing changes", Row.seconds(again.seconds())));
  }
}
