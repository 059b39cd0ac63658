package org.foothill.access.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
  private final Hand hand = new Hand();
  private final TokenBuckets buckets = new TokenBuckets(3, hand);

  @Test
  void aBurstPassesAndTheNextOneWaits() {
    for (int i = 0; i < 3; i++) {
      assertThat(buckets.take("a")).isEmpty();
    }
    assertThat(buckets.take("a")).contains(Duration.ofSeconds(20));
    assertThat(buckets.take("b")).isEmpty();
  }

  @Test
  void waitingHelps() {
    for (int i = 0; i < 4; i++) {
      buckets.take("a");
    }
    hand.now = hand.now.plusSeconds(20);
    assertThat(buckets.take("a")).isEmpty();
    assertThat(buckets.take("a")).isPresent();
  }

  @Test
  void manyKeysDoNotGrowForEver() {
    for (int i = 0; i < 60_000; i++) {
      buckets.take("key" + i);
    }
    assertThat(buckets.size()).isLessThanOrEqualTo(50_000);
  }

  @Test
  void aNetworkOfIpv6CountsAsOne() {
    assertThat(Doorkeeper.network("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(Doorkeeper.network("2001:db8:1:2::99"))
        .isNotEqualTo(Doorkeeper.network("2001:db8:1:3::99"));
    assertThat(Doorkeeper.network("192.0.2.7")).isEqualTo("192.0.2.7");
  }

  /** A clock that is set by hand. */
  private static final class Hand extends Clock {
    private Instant now = Instant.parse("2026-09-01T08:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
