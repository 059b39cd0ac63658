package org.foothill.unpick;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** An aim that was reached. */
record Proven(Aim aim, Finding.Kind kind, Level level, boolean certain, double low, double high) {
  Proven at(Level other) {
    return new Proven(aim, kind, other, certain, low, high);
  }

  /** The strongest of each aim, at the lowest level that proves it. */
  static List<Proven> strongest(List<Proven> all) {
    var best = new LinkedHashMap<Object, Proven>();
    for (var proven : all) {
      var about = proven.aim instanceof Aim.Count ? proven.aim : List.of(proven.aim, proven.kind);
      best.merge(about, proven, Proven::stronger);
    }
    return List.copyOf(best.values());
  }

  private Proven stronger(Proven other) {
    var byStrength =
        Comparator.comparing(Proven::certain)
            .reversed()
            .thenComparing((Proven each) -> each.high - each.low)
            .thenComparing(Proven::level);
    return byStrength.compare(this, other) <= 0 ? this : other;
  }
}
