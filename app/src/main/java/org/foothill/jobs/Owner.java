package org.foothill.jobs;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;

/**
 * A process that runs jobs. The start time tells it from a later process with the same number.
 *
 * @param started epoch milliseconds, 0 where the system does not tell
 */
record Owner(String host, long process, long started) {
  static Owner self() {
    var self = ProcessHandle.current();
    return new Owner(hostName(), self.pid(), startOf(self));
  }

  static Owner parse(String text) {
    var parts = text.split("/", 3);
    return new Owner(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }

  String text() {
    return host + "/" + process + "/" + started;
  }

  /** True when it ran on this machine and does so no more. */
  boolean isKnownDead() {
    return host.equals(hostName())
        && ProcessHandle.of(process)
            .filter(ProcessHandle::isAlive)
            .filter(found -> startOf(found) == started)
            .isEmpty();
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName().replace('/', '-');
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
