package org.foothill.published.pages;

/** Something to choose in a list. */
public record Option(String value, String label, boolean chosen) {}
