package org.foothill.site.charts;

/**
 * What is to be reached, and when.
 *
 * @param step how many places after the last mark it lies; 0 draws it at the last mark
 * @param label below the axis
 * @param text such as {@code Target 15%}
 */
public record Aim(double value, int step, String label, String text) {}
