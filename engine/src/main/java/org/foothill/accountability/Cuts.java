package org.foothill.accountability;

/** The cut scores of one kind of district or school. */
public record Cuts(LevelTable status, LevelTable change) {}
