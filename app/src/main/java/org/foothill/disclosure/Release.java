package org.foothill.disclosure;

import java.time.Instant;
import org.foothill.disclosure.files.Manifest;

/**
 * The life of a release. Each stage can only become the next; there is no way from blocked to
 * anything, whoever asks.
 */
sealed interface Release {
  ReleaseId id();

  /** Computed cells are being protected. */
  record Draft(ReleaseId id, String run, int policyVersion) implements Release {
    Solved solve(Solution solution) {
      return new Solved(this, solution);
    }
  }

  /** Protected, as far as it went. */
  record Solved(Draft draft, Solution solution) implements Release {
    @Override
    public ReleaseId id() {
      return draft.id();
    }

    private static String level(Solution.Safe safe) {
      return safe.report().level().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Audited when the attack was complete and proved nothing, else blocked. */
    Release audit(String figures) {
      return switch (solution) {
        case Solution.Safe safe when safe.report().passed() ->
            new Audited(
                id(), draft.run(), draft.policyVersion(), safe.counts(), level(safe), figures);
        case Solution.Safe _ -> new Blocked(id(), "The audit was not carried out.");
        case Solution.Unsafe(String reason, var _) -> new Blocked(id(), reason);
      };
    }
  }

  /** An attack proved something, or could not be carried out. The end. */
  record Blocked(ReleaseId id, String reason) implements Release {}

  /**
   * Safe to show, but nobody has said so yet.
   *
   * @param figures hash of the rows that were audited
   */
  record Audited(
      ReleaseId id,
      String run,
      int policyVersion,
      Manifest.Counts counts,
      String auditLevel,
      String figures)
      implements Release {
    Approved approve(String by) {
      return new Approved(this, by);
    }
  }

  /** A named person stands for it. */
  record Approved(Audited audited, String by) implements Release {
    @Override
    public ReleaseId id() {
      return audited.id();
    }

    /** What the seal will be made of; hashes are filled in where the files are written. */
    Manifest manifest(Instant at, String previous) {
      return new Manifest(
          id().toString(),
          audited.run(),
          audited.policyVersion(),
          audited.counts(),
          audited.auditLevel(),
          by,
          at.toString(),
          "",
          "",
          previous,
          "");
    }

    Sealed seal(Manifest made) {
      return new Sealed(id(), made.seal());
    }
  }

  /** Written, hashed and chained to the one before. */
  record Sealed(ReleaseId id, String seal) implements Release {
    Public publish() {
      return new Public(id, seal);
    }
  }

  /** Everybody can read it. */
  record Public(ReleaseId id, String seal) implements Release {}
}
