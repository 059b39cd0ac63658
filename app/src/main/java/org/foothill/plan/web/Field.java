package org.foothill.plan.web;

import java.util.List;

/** One input of a form: what it is called, what it holds, and how it looks. */
public record Field(String id, Look look, List<String> values, List<Choice> choices) {
  public Field {
    values = List.copyOf(values);
    choices = List.copyOf(choices);
  }

  /** How a field is filled in. */
  public enum Look {
    /** Sent along without being shown. */
    HIDDEN,
    LINE,
    AREA,
    DAY,
    /** One of the choices. */
    PICK,
    /** Up to five of the choices, in an order. */
    RANK,
    /** Any number of the choices. */
    TICKS
  }

  /** A value and what people read. */
  public record Choice(String value, String label) {}

  public String value() {
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** The value at a place of a ranking; empty behind the last. */
  public String value(int place) {
    return place < values.size() ? values.get(place) : "";
  }

  public boolean holds(String value) {
    return values.contains(value);
  }
}
