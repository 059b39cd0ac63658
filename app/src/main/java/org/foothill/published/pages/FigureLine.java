package org.foothill.published.pages;

/**
 * A published figure in words.
 *
 * @param value machine-readable, such as 65.2; empty when the state shows none
 * @param colour the state's colour in words; empty when there is none
 */
public record FigureLine(
    String place,
    String code,
    String indicator,
    String group,
    String students,
    String value,
    String status,
    String level,
    String change,
    String colour) {}
