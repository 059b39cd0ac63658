package org.foothill.indicators.computing;

import java.util.ArrayList;
import java.util.List;
import org.foothill.core.Explanation;
import org.foothill.core.Language;
import org.foothill.indicators.computing.CellForm.Counted;
import org.foothill.indicators.definitions.Outcome.Counts;

/**
 * The tree of counts behind a cell: everybody looked at, who is in the denominator, who of them in
 * the numerator, who was left out and why.
 */
final class Explaining {
  private final Counted counted;
  private final long[] counts;
  private final Language language;

  Explaining(Counted counted, long[] counts, Language language) {
    this.counted = counted;
    this.counts = counts;
    this.language = language;
  }

  Explanation tree() {
    var whole = new ArrayList<Explanation>();
    whole.add(branch(say("of them are counted", "de ellos se cuentan"), Counts.NUMERATOR));
    whole.addAll(leaves(Counts.DENOMINATOR));
    var in = new Explanation(say("make up the whole", "forman el total"), sum(whole), whole);
    var out = branch(say("are left out", "quedan fuera"), Counts.OUT);
    var parts = out.parts().isEmpty() ? List.of(in) : List.of(in, out);
    return new Explanation(
        say("students were looked at", "estudiantes se consideraron"), sum(parts), parts);
  }

  private Explanation branch(String text, Counts kind) {
    var leaves = leaves(kind);
    return new Explanation(text, sum(leaves), leaves);
  }

  private List<Explanation> leaves(Counts kind) {
    var leaves = new ArrayList<Explanation>();
    for (int i = 0; i < counts.length; i++) {
      var outcome = counted.outcomes().get(i);
      if (outcome.counts() == kind) {
        leaves.add(Explanation.of(counts[i], outcome.in(language)));
      }
    }
    return leaves;
  }

  private static long sum(List<Explanation> parts) {
    return parts.stream().mapToLong(Explanation::count).sum();
  }

  private String say(String english, String spanish) {
    return switch (language) {
      case ENGLISH, ARMENIAN, CHINESE -> english;
      case SPANISH -> spanish;
    };
  }
}
