package org.foothill.access.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One bucket of tokens per key. A bucket holds so many tokens as one minute brings, so bursts are
 * welcome and a steady stream is not. Kept in memory: a restart forgives everybody.
 */
final class TokenBuckets {
  private static final int MOST_KEYS = 50_000;
  private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final int perMinute;
  private final Clock clock;

  TokenBuckets(int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** Takes a token; when there is none, says how long to wait for the next. */
  Optional<Duration> take(String key) {
    if (buckets.size() >= MOST_KEYS) {
      forgetTheFull();
    }
    var now = clock.instant();
    var wait = new AtomicReference<Optional<Duration>>(Optional.empty());
    buckets.compute(
        key,
        (each, before) -> {
          double tokens = before == null ? perMinute : tokens(before, now);
          if (tokens < 1) {
            wait.set(Optional.of(Duration.ofMillis((long) Math.ceil((1 - tokens) * millisEach()))));
            return new Bucket(tokens, now);
          }
          return new Bucket(tokens - 1, now);
        });
    return wait.get();
  }

  int size() {
    return buckets.size();
  }

  /** A full bucket is as good as none. If all are in use the newcomers start afresh. */
  private void forgetTheFull() {
    var now = clock.instant();
    buckets.values().removeIf(bucket -> tokens(bucket, now) >= perMinute);
    if (buckets.size() >= MOST_KEYS) {
      buckets.clear();
    }
  }

  private double tokens(Bucket bucket, Instant now) {
    double gained = Duration.between(bucket.at(), now).toMillis() / millisEach();
    return Math.min(perMinute, bucket.tokens() + Math.max(0, gained));
  }

  private double millisEach() {
    return 60_000.0 / perMinute;
  }

  private record Bucket(double tokens, Instant at) {}
}
