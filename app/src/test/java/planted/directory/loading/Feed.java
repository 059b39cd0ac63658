package planted.directory.loading;

/** At the second door. */
public record Feed(String name) {}
