package planted.core;

/** A type that others may or may not use. */
public record Word(String text) {}
