package org.foothill.reportcard.standing;

/**
 * A number of one school year.
 *
 * @param year the year in which the school year ends
 * @param value percent, or students
 */
public record Point(int year, double value) {}
