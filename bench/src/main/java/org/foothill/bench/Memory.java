package org.foothill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory of a process as Linux counts it; 0 where there is no /proc. */
final class Memory {
  private Memory() {}

  static long peak(long pid) {
    return read(pid, "VmHWM:");
  }

  static long now(long pid) {
    return read(pid, "VmRSS:");
  }

  private static long read(long pid, String name) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith(name)) {
          return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
      }
    } catch (IOException e) {
      return 0; // the process has ended, or this is not Linux
    }
    return 0;
  }
}
