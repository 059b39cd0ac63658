package planted.indicators.catalogue;

/** Open to all. */
public record Definition(String code) {}
