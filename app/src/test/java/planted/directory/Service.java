package planted.directory;

/** At the plain door. */
public record Service(String name) {}
