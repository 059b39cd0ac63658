package org.foothill.reportcard.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.foothill.audit.TrailEnd;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Public pages as they were made last, because they are the same for everybody. Everything that
 * changes one is written to the audit trail, so a page holds while the trail does not grow; and
 * half a minute at most, whatever happens.
 */
@Component
final class ReadyPages {
  private static final long LOOK_AGAIN = Duration.ofMillis(200).toNanos();
  private static final long OLDEST = Duration.ofSeconds(30).toNanos();
  private static final long MOST_BYTES = 32L << 20;
  private final ObjectProvider<TrailEnd> trail;
  private final Map<String, Ready> pages = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;
  private long seen = -1;
  private long looked = Long.MIN_VALUE;
  private long cleared;

  ReadyPages(ObjectProvider<TrailEnd> trail) {
    this.trail = trail;
  }

  /** What was sent, with a tag that stays while its bytes do. */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody; copied by nobody.
  record Ready(String tag, String mediaType, boolean isFile, byte[] bytes) {
    static Ready page(byte[] html) {
      return new Ready(tag(html), "text/html;charset=UTF-8", false, html);
    }

    static Ready download(String mediaType, byte[] bytes) {
      return new Ready(tag(bytes), mediaType, true, bytes);
    }

    private static String tag(byte[] bytes) {
      return '"' + DigestUtils.md5DigestAsHex(bytes) + '"';
    }
  }

  /** The page under that name, made if it is not there; empty when there is none to be made. */
  Optional<Ready> find(String name, Supplier<Optional<Ready>> make) {
    var end = trail.getIfAvailable();
    if (end == null) {
      return make.get();
    }
    long at = look(end);
    var known = known(name);
    if (known.isPresent()) {
      return known;
    }
    var made = make.get();
    made.ifPresent(page -> keep(name, page, at));
    return made;
  }

  private synchronized Optional<Ready> known(String name) {
    return Optional.ofNullable(pages.get(name));
  }

  /** What was begun before somebody decided something is not kept. */
  private synchronized void keep(String name, Ready page, long at) {
    if (at != seen) {
      return;
    }
    var before = pages.put(name, page);
    bytes += page.bytes().length - (before == null ? 0 : before.bytes().length);
    var oldest = pages.entrySet().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().getValue().bytes().length;
      oldest.remove();
    }
  }

  /** Asks the trail a few times a second and forgets everything when it has grown. */
  private synchronized long look(TrailEnd end) {
    long now = System.nanoTime();
    if (looked == Long.MIN_VALUE || now - looked > LOOK_AGAIN) {
      looked = now;
      long number = end.number();
      if (number != seen || now - cleared > OLDEST) {
        pages.clear();
        bytes = 0;
        seen = number;
        cleared = now;
      }
    }
    return seen;
  }
}
