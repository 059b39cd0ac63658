package org.foothill.unpick;

/** An aim that was reached. */
record Proven(Aim aim, Finding.Kind kind, Level level, boolean certain, double low, double high) {
  /** Whether the other says at least as much about the same. */
  boolean isCoveredBy(Proven other) {
    return other.kind == kind && (other.certain || !certain);
  }

  Proven at(Level other) {
    return new Proven(aim, kind, other, certain, low, high);
  }
}
