package org.foothill.reportcard;

import java.time.LocalDate;
import java.util.List;
import org.foothill.core.Words;

/** What was wrong on public pages and was put right. */
public interface Corrections {
  /** Newest first. */
  List<Correction> list();

  /**
   * One notice.
   *
   * @param edition code of the edition that holds the corrected pages, such as {@code 2025-26.2}
   * @param paths the pages that were wrong, without language prefix; empty when it was none in
   *     particular
   * @param what what was wrong and what it says now; never a figure that is hidden
   * @param reason how the mistake came about
   */
  record Correction(String edition, List<String> paths, LocalDate on, Words what, Words reason) {
    public Correction {
      paths = List.copyOf(paths);
    }
  }
}
