package org.foothill.bench;

import java.nio.file.Path;
import java.util.List;

/** The generator as a command, Java's start included, against copying the same bytes. */
final class SampleRows implements Measurement {
  @Override
  public String name() {
    return "sample";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    Path folder = workshop.scratch("generated");
    var made =
        workshop.foothill(
            "sample",
            "--quiet",
            "--data",
            workshop.scratch("no-data").toString(),
            "--out",
            folder.toString());
    var copied =
        workshop.run(List.of("cp", "-r", folder.toString(), workshop.scratch("copied").toString()));
    double alone = Math.min(workshop.timeSample(14_000, 4), workshop.timeSample(14_000, 4));
    return List.of(
        Row.of("the same in a running Java, generator and writing alone", Row.seconds(alone))
            .promised("about 2 s", alone <= 2),
        Row.of(
                "`foothill sample`, 14,000 students × 4 years × 18 files, start of Java included",
                Row.seconds(made.seconds()) + ", " + Row.megabytes(made.peakMemory()))
            .against(
                "`cp -r` of the files: " + Row.seconds(copied.seconds()),
                made.seconds() / copied.seconds()));
  }
}
