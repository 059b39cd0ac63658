package org.foothill.learners.loading;

import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.learners.loading.Submission.Form;

/**
 * One file's rows on their way in. Nobody sees them before {@link Loading#publish}; closing an
 * unpublished staging leaves nothing behind.
 */
public interface Staging extends AutoCloseable {
  /** A new writer for one thread. */
  RowWriter writer();

  /**
   * Ends the writing: sorts the rows by learner, drops the second and later rows of one natural key
   * and writes them to disk. The writers must be closed.
   */
  Sealed seal();

  /** What publishing and approving would change. Call after {@link #seal}. */
  Changes compare();

  @Override
  void close();

  /** What the rows belong to. */
  record Arrival(
      RecordKind kind,
      PlaceId district,
      SchoolYear year,
      Form form,
      String fileName,
      String digest) {}

  /**
   * What was kept.
   *
   * @param repeated line numbers of rows that repeat an earlier row's natural key, ascending
   * @param first for each of them the line that was kept
   */
  record Sealed(long rows, int[] repeated, int[] first) {}

  /**
   * Rows by what approving would do to them.
   *
   * @param gone current rows that would disappear
   */
  record Changes(long added, long changed, long gone, long same) {}
}
