package org.foothill.plan;

/**
 * A field that reads differently in two texts of an entry.
 *
 * @param field path of the field, such as {@code name.es}
 * @param before empty when the field was not there
 * @param after empty when the field is gone
 */
public record Difference(String field, String before, String after) {}
