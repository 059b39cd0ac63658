package org.foothill.indicators.computing;

import org.foothill.core.Progress;
import org.foothill.indicators.ComputeIndicators;
import org.foothill.indicators.ComputeIndicators.Outcome;
import org.foothill.jobs.JobKind;
import org.springframework.stereotype.Component;

/** The job {@code compute}: the same work for the page and the command line. */
@Component
class ComputeJob implements JobKind {
  private final ComputeIndicators compute;

  ComputeJob(ComputeIndicators compute) {
    this.compute = compute;
  }

  @Override
  public String kind() {
    return "compute";
  }

  @Override
  public String run(String arguments, Progress progress) {
    return switch (compute.compute("job", progress)) {
      case Outcome.Computed(String run, int years, int indicators, long cells) ->
          "Computed %d indicators for %d school years: %d cells, result %s."
              .formatted(indicators, years, cells, run);
      case Outcome.Unchanged(String run) ->
          "Records and definitions are unchanged; result %s still holds.".formatted(run);
      case Outcome.NothingLoaded() -> "No approved records are there yet; nothing to compute.";
      case Outcome.Cancelled() -> "Stopped; the last result still holds.";
    };
  }
}
