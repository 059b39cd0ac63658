package org.foothill.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.foothill.suppression.CertificateCheck;
import org.foothill.suppression.Rules;
import org.foothill.suppression.Suppression;
import org.foothill.suppression.Suppressor;
import org.foothill.suppression.TableFamily;

/**
 * Protecting tables of several sizes. No other program for this runs here; the peer of a guess is
 * the proven optimum, and the floor of a proof is checking it.
 */
final class DisclosureRows implements Measurement {
  private static final Rules RULES = Rules.first();
  private static final int[] GROUPS = {9, 3, 2, 2, 2, 2, 2, 2, 2, 2, 3, 8};

  @Override
  public String name() {
    return "disclosure";
  }

  /** A protected table and how long it took. */
  private record Done(TableFamily family, Suppression answer, double seconds) {
    Suppression.Protected safe() {
      return switch (answer) {
        case Suppression.Protected safe -> safe;
        case Suppression.NotProtectable(String reason, var _) ->
            throw new IllegalStateException(reason);
        case Suppression.Inconsistent(String relation, long _) ->
            throw new IllegalStateException(relation);
      };
    }
  }

  private static Done protect(TableFamily family, double effort) {
    long start = System.nanoTime();
    var answer = new Suppressor(RULES, effort).protect(family);
    return new Done(family, answer, (System.nanoTime() - start) / 1e9);
  }

  @Override
  public List<Row> measure(Workshop workshop) {
    protect(InventedState.of(new InventedState.Size(new int[] {8}, new int[] {9}, 0), 1), 1);
    var rows = new ArrayList<Row>();
    rows.add(
        proven("23 schools × 9 groups", new InventedState.Size(new int[] {23}, new int[] {9}, 0)));
    var county = new int[12];
    Arrays.fill(county, 14);
    rows.add(
        proven(
            "12 districts, 168 schools × 9 groups, three levels",
            new InventedState.Size(county, new int[] {9}, 0)));
    rows.add(release());
    rows.add(state());
    return rows;
  }

  private static Row proven(String what, InventedState.Size size) {
    var guess = protect(InventedState.of(size, 7), 0).safe();
    var best = protect(InventedState.of(size, 7), 60);
    int cells = best.family().cells().size();
    double gap = best.safe().loss().gap();
    double most = cells <= 300 ? 1 : 60;
    double allowed = cells <= 300 ? 0.001 : 0.01;
    return Row.of(
            "%s (%d cells): the cheapest to hide".formatted(what, cells),
            String.format(Locale.ROOT, "%s, gap %.2f %%", Row.seconds(best.seconds()), 100 * gap))
        .against("the guess that a release uses", guess.loss().cost() / best.safe().loss().cost())
        .promised(
            String.format(Locale.ROOT, "gap at most %.1f %%, within %.0f s", 100 * allowed, most),
            gap <= allowed && best.seconds() <= most);
  }

  private static Row release() {
    var families =
        IntStream.range(0, 2)
            .mapToObj(y -> InventedState.of(new InventedState.Size(new int[] {23}, GROUPS, 30), y))
            .toList();
    long start = System.nanoTime();
    var done = families.parallelStream().map(family -> protect(family, 0)).toList();
    double seconds = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    long proofs = 0;
    for (var each : done) {
      var certificate = each.safe().certificate();
      proofs += certificate.proofs().size();
      if (!CertificateCheck.faults(certificate, RULES).isEmpty()) {
        throw new IllegalStateException("A certificate does not stand.");
      }
    }
    double check = (System.nanoTime() - start) / 1e9;
    int entries = families.stream().mapToInt(family -> family.entries().size()).sum();
    return Row.of(
            "a release: 23 schools × 40 groups × 30 indicators × 2 years (%d figures)"
                .formatted(entries),
            Row.seconds(seconds))
        .against(
            "checking its %d proofs: %s".formatted(proofs, Row.seconds(check)), seconds / check)
        .promised(
            "within 120 s, 10,000 proofs a second", seconds <= 120 && proofs / check >= 10_000);
  }

  private static Row state() {
    var county = new int[58];
    Arrays.setAll(county, i -> 10_000 * (58 - i) / (58 * 59 / 2));
    county[0] += 10_000 - Arrays.stream(county).sum();
    var done = protect(InventedState.of(new InventedState.Size(county, new int[] {9}, 0), 3), 0);
    var faults = CertificateCheck.faults(done.safe().certificate(), RULES);
    return Row.of(
            "a state: 10,000 schools in 58 counties × 9 groups (%d cells)"
                .formatted(done.family().cells().size()),
            Row.seconds(done.seconds()) + ", " + faults.size() + " faults in the certificate")
        .promised("within 10 min, no leak", done.seconds() <= 600 && faults.isEmpty());
  }
}
