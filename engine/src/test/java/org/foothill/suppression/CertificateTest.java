package org.foothill.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foothill.suppression.Certificate.Proof;
import org.foothill.suppression.Certificate.Sight;
import org.foothill.suppression.Certificate.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate stands, and every way of bending it is seen. */
class CertificateTest {
  private static final Rules RULES = Rules.first();

  private static Certificate certificate(long seed) {
    var people = District.people(seed, 5, 250, 0.2);
    var family =
        District.rates(people[0], people[1], District.usualSums(), District.usualPublished())
            .family();
    var answer = new Suppressor(RULES).protect(family);
    assertThat(answer).isInstanceOf(Suppression.Protected.class);
    return ((Suppression.Protected) answer).certificate();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyProtectedFamilyCanProveIt(long seed) {
    var certificate = certificate(seed);
    assertThat(certificate.proofs()).isNotEmpty();
    assertThat(CertificateCheck.faults(certificate, RULES)).isEmpty();
  }

  @Test
  void aTableThatDoesNotAddUpIsSeen() {
    var whole = certificate(7);
    var tables = new ArrayList<>(whole.tables());
    var first = tables.getFirst();
    var values = new ArrayList<>(first.values());
    values.set(0, values.getFirst() + 1);
    tables.set(0, new Table(first.cells(), values));
    assertThat(faults(whole, whole.cells(), tables, whole.proofs()))
        .contains("A table does not add up to");
  }

  @Test
  void aTableAgainstWhatIsPrintedIsSeen() {
    var whole = certificate(7);
    var cells = new ArrayList<>(whole.cells());
    int changed = whole.tables().getFirst().cells().getFirst();
    var sight = cells.get(changed);
    cells.set(
        changed,
        new Sight(sight.name(), sight.truth(), sight.people(), sight.truth(), sight.truth()));
    assertThat(faults(whole, cells, whole.tables(), whole.proofs()))
        .contains("A table contradicts what is printed of (" + sight.name() + ")");
  }

  @Test
  void aMissingProofIsSeen() {
    var whole = certificate(7);
    var proofs =
        whole.proofs().stream()
            .filter(p -> p.cells().size() > 1 || !whole.cells().get(p.cells().getFirst()).people())
            .toList();
    assertThat(proofs).hasSizeLessThan(whole.proofs().size());
    assertThat(faults(whole, whole.cells(), whole.tables(), proofs))
        .contains("There is no proof for the small count of");
  }

  @Test
  void aProofWhoseTablesAgreeIsSeen() {
    var whole = certificate(7);
    var proofs = new ArrayList<>(whole.proofs());
    var first = proofs.getFirst();
    proofs.set(0, new Proof(first.cells(), first.width(), first.lower(), first.lower()));
    assertThat(faults(whole, whole.cells(), whole.tables(), proofs))
        .contains("A proof's tables are 0 apart where " + first.width() + " are needed.");
  }

  @Test
  void whatIsNotThereIsSeen() {
    var whole = certificate(7);
    var proofs = List.of(new Proof(List.of(0), 5, -1, whole.tables().size()));
    assertThat(faults(whole, whole.cells(), whole.tables(), proofs))
        .contains("A proof names a table or a cell that is not there.");
  }

  private static String faults(
      Certificate whole, List<Sight> cells, List<Table> tables, List<Proof> proofs) {
    var bent = new Certificate(whole.family(), whole.unit(), cells, whole.sums(), tables, proofs);
    return String.join("\n", CertificateCheck.faults(bent, RULES));
  }
}
