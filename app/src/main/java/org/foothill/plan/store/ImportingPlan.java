package org.foothill.plan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foothill.audit.AuditTrail;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.Finding;
import org.foothill.plan.ImportPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads files, checks everything, then writes all or nothing. */
@Service
class ImportingPlan implements ImportPlan {
  /** A plan is text that people wrote; more than this is something else. */
  private static final long LARGEST_FILE = 8L << 20;

  private final CurrentPlan current;
  private final Versions versions;
  private final Catalogue catalogue;
  private final AuditTrail audit;
  private final Clock clock;

  ImportingPlan(
      CurrentPlan current, Versions versions, Catalogue catalogue, AuditTrail audit, Clock clock) {
    this.current = current;
    this.versions = versions;
    this.catalogue = catalogue;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Outcome take(Path source, boolean rehearse, String by) {
    var paths = files(source);
    if (paths.isEmpty()) {
      return new Outcome.NoSuchSource(source);
    }
    var file = new PlanFile();
    paths.forEach(path -> read(path, file));
    versions.lock();
    var before = current.read();
    var after = before.with(file.entries());
    var findings = file.findings(before, catalogue);
    if (!findings.isEmpty()) {
      return new Outcome.Refused(findings);
    }
    var changes = changes(before, file.entries());
    var unchanged = file.entries().size() - changes.size();
    if (rehearse) {
      return new Outcome.Rehearsed(changes, unchanged);
    }
    write(before, after, changes, by);
    return new Outcome.Taken(changes, unchanged);
  }

  /**
   * The file itself, or partnership.yaml and every plan*.yaml of a folder, in the order of names.
   */
  private static List<Path> files(Path source) {
    if (Files.isRegularFile(source)) {
      return List.of(source);
    }
    if (!Files.isDirectory(source)) {
      return List.of();
    }
    try (var list = Files.list(source)) {
      return list.filter(
              file -> file.getFileName().toString().matches("(partnership|plan.*)\\.ya?ml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Path path, PlanFile into) {
    var name = path.getFileName().toString();
    try {
      if (Files.size(path) > LARGEST_FILE) {
        into.add(unreadable(name, "it is larger than 8 MB"));
      } else {
        into.read(name, Files.readString(path, StandardCharsets.UTF_8));
      }
    } catch (MalformedInputException e) {
      into.add(unreadable(name, "it is not text in UTF-8"));
    } catch (IOException e) {
      into.add(unreadable(name, "the file cannot be opened"));
    }
  }

  private static Finding unreadable(String file, String why) {
    return new Finding.UnreadablePlan(new Finding.Place(file, 1, ""), why);
  }

  private static List<Change> changes(Plan before, List<Entry> entries) {
    var changes = new ArrayList<Change>();
    for (var entry : entries) {
      var kept = before.find(entry.key());
      var text = EntryText.of(entry);
      if (kept.isEmpty()) {
        changes.add(new Change(entry.key(), true, List.of()));
      } else if (!EntryText.of(kept.get().entry()).equals(text)) {
        changes.add(
            new Change(entry.key(), false, EntryText.differences(kept.get().entry(), entry)));
      }
    }
    return changes;
  }

  private void write(Plan before, Plan after, List<Change> changes, String by) {
    var now = clock.instant();
    for (var change : changes) {
      var entry = after.find(change.key()).orElseThrow().entry();
      var number = before.version(change.key()) + 1;
      versions.append(new Versions.Row(change.key(), number, EntryText.of(entry), by, now));
    }
    if (!changes.isEmpty()) {
      audit.record(by, "plan.import", "plan", Map.of("entries", String.valueOf(changes.size())));
    }
  }
}
