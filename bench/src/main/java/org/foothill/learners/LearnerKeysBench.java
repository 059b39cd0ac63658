package org.foothill.learners;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The learner key of a state id: met before, and for the first time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LearnerKeysBench {
  private final LearnerKeys keys = new LearnerKeys(new byte[32]);
  private long next = 9_000_000_000L;

  @Benchmark
  public long known() {
    return keys.keyOf(9_000_000_000L + (next++ & 0x3FF));
  }

  @Benchmark
  public long fresh() {
    return keys.keyOf(next++);
  }
}
