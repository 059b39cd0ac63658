package org.foothill.plan.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foothill.audit.AuditTrail;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.EditPlan;
import org.foothill.plan.Finding;
import org.foothill.plan.Finding.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what an editor wrote, unless the entry has changed since the editor looked at it. */
@Service
class EditingPlan implements EditPlan {
  private final CurrentPlan current;
  private final Versions versions;
  private final Catalogue catalogue;
  private final AuditTrail audit;
  private final Clock clock;

  EditingPlan(
      CurrentPlan current, Versions versions, Catalogue catalogue, AuditTrail audit, Clock clock) {
    this.current = current;
    this.versions = versions;
    this.catalogue = catalogue;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Outcome save(Draft draft) {
    versions.lock();
    var before = current.read();
    var findings = new ArrayList<Finding>();
    var mapping = Node.of(draft.fields(), EntryReader.LISTS);
    var read = EntryReader.read(draft.kind(), new Fields(mapping, "", "", findings));
    if (read.isEmpty() || !findings.isEmpty()) {
      return new Outcome.Refused(findings);
    }
    var entry = read.get();
    findings.addAll(
        PlanCheck.check(
            before.with(List.of(entry)),
            List.of(entry),
            catalogue,
            (_, field) -> new Place("", 0, field)));
    if (!findings.isEmpty()) {
      return new Outcome.Refused(findings);
    }
    return saved(before, entry, draft);
  }

  private Outcome saved(Plan before, Entry entry, Draft draft) {
    var key = entry.key();
    var kept = before.find(key);
    if (kept.isPresent()) {
      var there = kept.get();
      if (EntryText.of(there.entry()).equals(EntryText.of(entry))) {
        return new Outcome.Unchanged(key);
      }
      if (there.version() != draft.basedOn()) {
        return new Outcome.ChangedMeanwhile(
            key, there.version(), there.by(), EntryText.differences(there.entry(), entry));
      }
    }
    return new Outcome.Saved(key, write(before, entry, draft.by()));
  }

  private int write(Plan before, Entry entry, String by) {
    var key = entry.key();
    var number = before.version(key) + 1;
    versions.append(new Versions.Row(key, number, EntryText.of(entry), by, clock.instant()));
    audit.record(by, "plan.edit", key.toString(), Map.of("version", String.valueOf(number)));
    return number;
  }
}
