package org.foothill.published.pages;

/** A rule file in words. */
public record RuleLine(
    String what, String years, boolean confirmed, String status, String text, String source) {}
