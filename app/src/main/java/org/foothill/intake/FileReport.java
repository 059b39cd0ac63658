package org.foothill.intake;

import java.util.List;
import java.util.Optional;
import org.foothill.intake.files.Tally.Counted;

/**
 * What became of one file.
 *
 * @param recordType such as {@code SENR}; empty when it was not recognised
 * @param district county-district code; empty when it was not recognised
 * @param year such as {@code 2025-26}; empty when it was not recognised
 * @param changes what approving changes; empty when nothing was accepted
 */
public record FileReport(
    String file,
    String recordType,
    String district,
    String year,
    Result result,
    Counts counts,
    List<Counted> findings,
    Optional<Changes> changes,
    Optional<Long> submission) {
  public FileReport {
    findings = List.copyOf(findings);
  }

  /** Rows read = accepted + held. */
  public record Counts(long read, long accepted, long held) {
    static final Counts NONE = new Counts(0, 0, 0);
  }

  /**
   * Rows by what approving does to them.
   *
   * @param gone current rows that disappear
   */
  public record Changes(long added, long changed, long gone, long same) {}

  /** Where a file ended. */
  public enum Result {
    /** A dry run: it would be loaded. */
    WOULD_LOAD,
    /** Loaded; waits for the steward. */
    WAITING,
    /** Loaded and current. */
    APPROVED,
    /** The same content was loaded before. */
    ALREADY_LOADED,
    /** Nothing of it was loaded; the findings say why. */
    REFUSED
  }

  /** How many findings there are. */
  public long findingCount() {
    return findings.stream().mapToLong(Counted::count).sum();
  }
}
