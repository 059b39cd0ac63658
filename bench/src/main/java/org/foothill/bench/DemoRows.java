package org.foothill.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The demo of a built checkout, until it says that it is ready. */
final class DemoRows implements Measurement {
  @Override
  public String name() {
    return "demo";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    Path data = Files.createDirectories(workshop.demoData());
    try (var site = Site.start(workshop, data, "demo")) {
      return List.of(
          Row.of("`./foothill demo` of a built checkout, until it is ready", seconds(site))
              .promised("under 60 s, with building", site.seconds < 60));
    }
  }

  private static String seconds(Site site) {
    return Row.seconds(site.seconds)
        + ", afterwards RSS "
        + Row.megabytes(Memory.now(site.process.pid()));
  }
}
