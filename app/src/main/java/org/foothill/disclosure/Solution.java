package org.foothill.disclosure;

import java.util.List;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.Manifest;
import org.foothill.disclosure.files.ReviewFiles;
import org.foothill.suppression.AuditReport;
import org.foothill.suppression.Certificate;

/** What solving all families gave. */
sealed interface Solution {
  /**
   * A way of telling every figure, attacked without success.
   *
   * @param report all families' reports together
   * @param certificates why each family is safe
   * @param held what is held back, and why
   */
  record Safe(
      List<FigureRow> rows,
      Manifest.Counts counts,
      AuditReport report,
      List<Certificate> certificates,
      Held held)
      implements Solution {
    public Safe {
      rows = List.copyOf(rows);
      certificates = List.copyOf(certificates);
    }
  }

  /**
   * What is held back.
   *
   * @param reasons one for each figure that is not told as it is
   * @param withheld tables of which nothing is told, because nothing could protect them
   */
  record Held(List<ReviewFiles.Reason> reasons, List<String> withheld) {
    public Held {
      reasons = List.copyOf(reasons);
      withheld = List.copyOf(withheld);
    }
  }

  /** Something cannot be protected or contradicts itself; {@code reason} is one sentence. */
  record Unsafe(String reason, AuditReport report) implements Solution {}
}
