package planted.indicators.results;

/** Protected. */
public record Measurement(long part, long whole) {}
