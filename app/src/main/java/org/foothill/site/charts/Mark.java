package org.foothill.site.charts;

import org.jspecify.annotations.Nullable;

/**
 * One place on a time line.
 *
 * @param label below the axis
 * @param span null when there is no number to draw; the line is then broken
 * @param text the number as readers see it, or the word for its absence
 */
public record Mark(String label, @Nullable Span span, String text) {
  boolean isPoint() {
    return span != null && span.isPoint();
  }
}
