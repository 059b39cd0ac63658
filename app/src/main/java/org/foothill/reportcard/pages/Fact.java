package org.foothill.reportcard.pages;

/** One plain fact with its shape: {@code style} is a class of the style sheet. */
public record Fact(String style, String word) {}
