package org.foothill.suppression;

/** What a print tells about a cell: that it lies in low..high. Exact when both are the same. */
public record View(int cell, long low, long high) {
  public static View exact(int cell, long value) {
    return new View(cell, value, value);
  }
}
