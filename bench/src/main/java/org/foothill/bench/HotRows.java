package org.foothill.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Hot functions under JMH, short: one fork, three warm-ups and five rounds of half a second. */
final class HotRows implements Measurement {
  @Override
  public String name() {
    return "hot";
  }

  @Override
  public List<Row> measure(Workshop workshop) throws Exception {
    var options =
        new OptionsBuilder()
            .include("org\\.foothill\\..*Bench")
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.milliseconds(500))
            .measurementIterations(5)
            .measurementTime(TimeValue.milliseconds(500))
            .jvmArgs("-Xmx512m", "-Dfoothill.bench.sample=" + workshop.sample(14_000, 4))
            .output(workshop.scratch("jmh.log").toString())
            .build();
    var rows = new ArrayList<Row>();
    for (var run : new Runner(options).run()) {
      var result = run.getPrimaryResult();
      String name = run.getParams().getBenchmark();
      rows.add(
          Row.of(
              "JMH `" + name.replace("org.foothill.", "") + "`",
              String.format(
                  Locale.ROOT,
                  "%,.1f ± %,.1f %s",
                  result.getScore(),
                  result.getScoreError(),
                  result.getScoreUnit())));
    }
    return rows;
  }
}
