package org.foothill.disclosure;

import java.util.List;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.Manifest;
import org.foothill.suppression.AuditReport;
import org.foothill.suppression.Certificate;

/** What solving all families gave. */
sealed interface Solution {
  /**
   * A way of telling every figure, attacked without success.
   *
   * @param report all families' reports together
   * @param certificates why each family is safe
   */
  record Safe(
      List<FigureRow> rows,
      Manifest.Counts counts,
      AuditReport report,
      List<Certificate> certificates)
      implements Solution {
    public Safe {
      rows = List.copyOf(rows);
      certificates = List.copyOf(certificates);
    }
  }

  /** Something cannot be protected or contradicts itself; {@code reason} is one sentence. */
  record Unsafe(String reason, AuditReport report) implements Solution {}
}
