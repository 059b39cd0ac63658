package org.foothill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts of the site. */
final class ServerRows implements Measurement {
  @Override
  public String name() {
    return "server";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    Path data = Files.createDirectories(workshop.scratch("server-data"));
    double first = startAndStop(workshop, data, false);
    forget(data.resolve("cache"));
    double without = startAndStop(workshop, data, true);
    var rows = new ArrayList<Row>();
    rows.add(Row.of("first start on an empty data directory, database made", Row.seconds(first)));
    rows.add(
        Row.of("start of the server without AOT cache, to the first answer", Row.seconds(without))
            .promised("under 8 s", without < 8));
    try (var site = Site.start(workshop, data, "serve")) {
      rows.add(
          Row.of(
                  "start of the server with AOT cache, to the first answer",
                  Row.seconds(site.seconds))
              .against("without: " + Row.seconds(without), without / site.seconds)
              .promised("under 4 s", site.seconds < 4));
    }
    return rows;
  }

  private static double startAndStop(Workshop workshop, Path data, boolean waitForCache)
      throws Exception {
    try (var site = Site.start(workshop, data, "serve")) {
      if (waitForCache) {
        site.waitForCache();
      }
      return site.seconds;
    }
  }

  private static void forget(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
