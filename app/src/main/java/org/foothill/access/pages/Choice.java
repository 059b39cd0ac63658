package org.foothill.access.pages;

/** One choice of a list. */
public record Choice(String value, String label) {}
