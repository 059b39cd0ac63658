package org.foothill.disclosure.figures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;

/**
 * Figures of the newest public release. Reads come from memory; they never touch protected results.
 */
public interface Figures {
  /** Empty before the first release. */
  Optional<Release> release();

  /** Empty when the release says nothing about this combination. */
  Optional<PublicFigure> find(
      IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group);

  /** Years that the release has for the indicator, oldest first. */
  List<SchoolYear> years(IndicatorId indicator);

  /** Indicators with at least one figure, in catalogue order. */
  List<IndicatorId> indicators();

  /** Districts and schools with at least one figure, by code. */
  List<PlaceId> places();

  /**
   * What is public about a release as a whole.
   *
   * @param cells how many cells it covers
   * @param hidden how many of them are hidden
   * @param complementary how many of the hidden ones are hidden only so that another cannot be
   *     worked out
   * @param coarser how many are shown as a range only so that another cannot be worked out
   * @param auditLevel what the audit tried, such as {@code integer}
   * @param seal hash of the release and of the one before it, as 64 hexadecimal digits
   */
  record Release(
      String id,
      Instant sealedAt,
      String approvedBy,
      int policyVersion,
      int cells,
      int hidden,
      int complementary,
      int coarser,
      String auditLevel,
      String seal) {}
}
