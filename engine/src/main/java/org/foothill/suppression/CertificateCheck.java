package org.foothill.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foothill.suppression.Certificate.Proof;
import org.foothill.suppression.Certificate.Sight;
import org.foothill.suppression.Certificate.Table;

/**
 * Checks a certificate by adding up. Shares nothing with what made it: no solver, no sheets, no
 * notion of what was hidden why.
 */
public final class CertificateCheck {
  private final Certificate certificate;
  private final Rules rules;
  private final long[] values;
  private final int[][] sums;
  private final List<List<Integer>> sumsOf = new ArrayList<>();
  private final long[] lower;
  private final long[] upper;

  /** The last table in which each sum was added up. */
  private final int[] added;

  private final List<String> faults = new ArrayList<>();

  private CertificateCheck(Certificate certificate, Rules rules) {
    this.certificate = certificate;
    this.rules = rules;
    values = certificate.cells().stream().mapToLong(Sight::truth).toArray();
    sums =
        certificate.sums().stream()
            .map(sum -> sum.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    added = new int[sums.length];
    for (int c = 0; c < values.length; c++) {
      sumsOf.add(new ArrayList<>());
    }
    lower = new long[certificate.proofs().size()];
    upper = new long[lower.length];
  }

  /** Everything that is wrong, one sentence each; empty when every small count is proven safe. */
  public static List<String> faults(Certificate certificate, Rules rules) {
    var check = new CertificateCheck(certificate, rules);
    if (check.isWellFormed()) {
      check.theTruth();
      check.tables();
      check.proofs();
      check.everySmallCountHasAProof();
    }
    return List.copyOf(check.faults);
  }

  private void fault(String form, Object... values) {
    faults.add(certificate.family() + ": " + form.formatted(values));
  }

  private boolean isWellFormed() {
    int cells = values.length;
    for (int s = 0; s < sums.length; s++) {
      for (int c : sums[s]) {
        if (c < 0 || c >= cells) {
          fault("Sum %d names cell %d, which is not there.", s, c);
          return false;
        }
        sumsOf.get(c).add(s);
      }
    }
    for (var table : certificate.tables()) {
      if (table.cells().size() != table.values().size()
          || table.cells().stream().anyMatch(c -> c < 0 || c >= cells)) {
        fault("A table does not give one value for each of its cells.");
        return false;
      }
    }
    int tables = certificate.tables().size();
    for (var proof : certificate.proofs()) {
      if (Math.min(proof.lower(), proof.upper()) < Certificate.TRUTH
          || Math.max(proof.lower(), proof.upper()) >= tables
          || proof.cells().stream().anyMatch(c -> c < 0 || c >= cells)) {
        fault("A proof names a table or a cell that is not there.");
        return false;
      }
    }
    return true;
  }

  private void theTruth() {
    for (int c = 0; c < values.length; c++) {
      isPrintedSo(c);
    }
    for (int s = 0; s < sums.length; s++) {
      addsUp(s);
    }
    sumProofs(Certificate.TRUTH);
  }

  private boolean isPrintedSo(int cell) {
    var sight = certificate.cells().get(cell);
    boolean so = sight.low() <= values[cell] && values[cell] <= sight.high();
    if (!so) {
      fault("A table contradicts what is printed of (%s).", sight.name());
    }
    return so;
  }

  private boolean addsUp(int sum) {
    var cells = sums[sum];
    long left = values[cells[0]];
    for (int i = 1; i < cells.length; i++) {
      left -= values[cells[i]];
    }
    if (left != 0) {
      fault("A table does not add up to (%s).", certificate.cells().get(cells[0]).name());
    }
    return left == 0;
  }

  private void tables() {
    for (int t = 0; t < certificate.tables().size(); t++) {
      var table = certificate.tables().get(t);
      put(table);
      isPossible(table, t + 1);
      sumProofs(t);
      takeBack(table);
    }
  }

  private boolean isPossible(Table table, int stamp) {
    for (int cell : table.cells()) {
      if (!isPrintedSo(cell)) {
        return false;
      }
      for (int sum : sumsOf.get(cell)) {
        if (added[sum] != stamp && !addsUp(sum)) {
          return false;
        }
        added[sum] = stamp;
      }
    }
    return true;
  }

  /** Adds up the proofs that use this table, which is the present one. */
  private void sumProofs(int table) {
    for (int p = 0; p < lower.length; p++) {
      var proof = certificate.proofs().get(p);
      if (proof.lower() == table) {
        lower[p] = sum(proof);
      }
      if (proof.upper() == table) {
        upper[p] = sum(proof);
      }
    }
  }

  private void put(Table table) {
    for (int i = 0; i < table.cells().size(); i++) {
      values[table.cells().get(i)] = table.values().get(i);
    }
  }

  private void takeBack(Table table) {
    for (int cell : table.cells()) {
      values[cell] = certificate.cells().get(cell).truth();
    }
  }

  private void proofs() {
    for (int p = 0; p < lower.length; p++) {
      var proof = certificate.proofs().get(p);
      long apart = upper[p] - lower[p];
      if (apart < proof.width() || proof.cells().isEmpty()) {
        fault("A proof's tables are %d apart where %d are needed.", apart, proof.width());
      }
    }
  }

  private long sum(Proof proof) {
    return proof.cells().stream().mapToLong(c -> values[c]).sum();
  }

  private void everySmallCountHasAProof() {
    Map<Integer, Long> widest = new HashMap<>();
    for (var proof : certificate.proofs()) {
      if (proof.cells().size() == 1) {
        widest.merge(proof.cells().getFirst(), proof.width(), Math::max);
      }
    }
    long unit = certificate.unit();
    for (int c = 0; c < values.length; c++) {
      var sight = certificate.cells().get(c);
      boolean small =
          sight.people() && sight.truth() > 0 && sight.truth() <= rules.hideUpTo() * unit;
      if (small && widest.getOrDefault(c, 0L) < rules.width() * unit) {
        fault("There is no proof for the small count of (%s).", sight.name());
      }
    }
  }
}
