package planted.funding;

import planted.indicators.results.Measurement;
import planted.plan.Strategies;
import planted.plan.store.Rows;

/** News that says too much. */
public record AwardMade(Strategies strategies, Rows rows, Measurement measurement) {}
