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
  private final List<List<Integer>> sumsOf = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private CertificateCheck(Certificate certificate, Rules rules) {
    this.certificate = certificate;
    this.rules = rules;
    values = certificate.cells().stream().mapToLong(Sight::truth).toArray();
    for (int c = 0; c < values.length; c++) {
      sumsOf.add(new ArrayList<>());
    }
  }

  /** Everything that is wrong, one sentence each; empty when every small count is proven safe. */
  public static List<String> faults(Certificate certificate, Rules rules) {
    var check = new CertificateCheck(certificate, rules);
    if (check.isWellFormed()) {
      check.theTruth();
      certificate.tables().forEach(check::table);
      certificate.proofs().forEach(check::proof);
      check.everySmallCountHasAProof();
    }
    return List.copyOf(check.faults);
  }

  private void fault(String form, Object... values) {
    faults.add(certificate.family() + ": " + form.formatted(values));
  }

  private boolean isWellFormed() {
    int cells = values.length;
    for (int s = 0; s < certificate.sums().size(); s++) {
      for (int c : certificate.sums().get(s)) {
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
    for (int s = 0; s < certificate.sums().size(); s++) {
      addsUp(s);
    }
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
    var cells = certificate.sums().get(sum);
    long left = values[cells.getFirst()];
    for (int i = 1; i < cells.size(); i++) {
      left -= values[cells.get(i)];
    }
    if (left != 0) {
      fault("A table does not add up to (%s).", certificate.cells().get(cells.getFirst()).name());
    }
    return left == 0;
  }

  private void table(Table table) {
    put(table);
    for (int cell : table.cells()) {
      if (!isPrintedSo(cell) || !sumsOf.get(cell).stream().allMatch(this::addsUp)) {
        break;
      }
    }
    takeBack(table);
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

  private void proof(Proof proof) {
    long apart = sum(proof, proof.upper()) - sum(proof, proof.lower());
    if (apart < proof.width() || proof.cells().isEmpty()) {
      fault("A proof's tables are %d apart where %d are needed.", apart, proof.width());
    }
  }

  private long sum(Proof proof, int table) {
    if (table != Certificate.TRUTH) {
      put(certificate.tables().get(table));
    }
    long sum = proof.cells().stream().mapToLong(c -> values[c]).sum();
    if (table != Certificate.TRUTH) {
      takeBack(certificate.tables().get(table));
    }
    return sum;
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
