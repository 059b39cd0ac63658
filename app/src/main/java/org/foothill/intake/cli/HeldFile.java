package org.foothill.intake.cli;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothill.intake.FileDesk;
import org.foothill.intake.FileDesk.FileLine;
import org.foothill.intake.FileDesk.Quarantined;

/** Finds a file with held rows by the short id that the list prints. */
final class HeldFile {
  private static final int SHORT = 8;

  private HeldFile() {}

  static String shortId(UUID id) {
    return id.toString().substring(0, SHORT);
  }

  /** Empty when there is none, or more than one. */
  static Optional<FileLine> find(FileDesk desk, String id) {
    List<FileLine> found =
        desk.quarantined().stream()
            .map(Quarantined::file)
            .filter(f -> id.length() >= SHORT && f.id().toString().startsWith(id))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
