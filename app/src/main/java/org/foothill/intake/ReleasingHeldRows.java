package org.foothill.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foothill.audit.AuditTrail;
import org.foothill.codes.CodeTables;
import org.foothill.intake.FileDesk.FileLine;
import org.foothill.intake.FileDesk.Quarantined;
import org.foothill.intake.files.HeldRows;
import org.foothill.intake.files.LoadedCodes;
import org.foothill.intake.files.SameRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class ReleasingHeldRows implements ReleaseHeldRows {
  private static final int SHOWN = 10;
  private final FileDesk desk;
  private final ArrivalStore arrivals;
  private final Quarantine quarantine;
  private final CodeTables codes;
  private final AuditTrail trail;
  private final TransactionTemplate transaction;

  ReleasingHeldRows(
      FileDesk desk,
      ArrivalStore arrivals,
      Quarantine quarantine,
      CodeTables codes,
      AuditTrail trail,
      TransactionTemplate transaction) {
    this.desk = desk;
    this.arrivals = arrivals;
    this.quarantine = quarantine;
    this.codes = codes;
    this.trail = trail;
    this.transaction = transaction;
  }

  @Override
  public Outcome corrected(UUID file, String by) {
    var held = desk.quarantined().stream().filter(each -> each.file().id().equals(file)).findAny();
    if (held.isEmpty()) {
      return new Outcome.NothingHeld();
    }
    var later = held.flatMap(Quarantined::laterFile);
    if (later.isEmpty()) {
      return new Outcome.NoLaterFile(held.get().file().counts().held());
    }
    var again = heldAgain(held.get().file(), later.get());
    return again.isEmpty()
        ? remove(file, by, "corrected")
        : new Outcome.StillHeld(
            later.get().name(), again.size(), again.subList(0, Math.min(SHOWN, again.size())));
  }

  /** The rows of the later file that are held and were held in the earlier one. */
  private List<HeldAgain> heldAgain(FileLine earlier, FileLine later) {
    if (!later.quarantined()) {
      return List.of();
    }
    var same = new SameRow(LoadedCodes.layouts(codes), earlier.recordType());
    var rows = new HashMap<String, HeldRows.Row>();
    quarantine.each(later.id(), row -> rows.put(same.key(row.text()), row));
    var again = new ArrayList<HeldAgain>();
    quarantine.each(
        earlier.id(),
        row ->
            Optional.ofNullable(rows.remove(same.key(row.text())))
                .ifPresent(found -> again.add(new HeldAgain(found.line(), found.reasons()))));
    return again.stream().sorted(Comparator.comparingInt(HeldAgain::line)).toList();
  }

  @Override
  public Outcome unwanted(UUID file, String by) {
    return remove(file, by, "unwanted");
  }

  private Outcome remove(UUID file, String by, String why) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          var arrival = arrivals.find(file).filter(Arrival::quarantined);
          if (arrival.isEmpty()) {
            return new Outcome.NothingHeld();
          }
          arrivals.release(file);
          long rows = arrival.get().counts().held();
          trail.record(
              by,
              "quarantine.release",
              file.toString(),
              Map.of("rows", Long.toString(rows), "why", why));
          quarantine.removeAfterCommit(file);
          return new Outcome.Released(rows);
        }));
  }
}
