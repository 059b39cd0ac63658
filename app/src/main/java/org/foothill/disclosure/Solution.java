package org.foothill.disclosure;

import java.util.List;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.Manifest;
import org.foothill.suppression.AuditReport;

/** What solving all families gave. */
sealed interface Solution {
  /**
   * A way of telling every figure, attacked without success.
   *
   * @param report all families' reports together
   */
  record Safe(List<FigureRow> rows, Manifest.Counts counts, AuditReport report)
      implements Solution {
    public Safe {
      rows = List.copyOf(rows);
    }
  }

  /** Something cannot be protected or contradicts itself; {@code reason} is one sentence. */
  record Unsafe(String reason, AuditReport report) implements Solution {}
}
