package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Protects a family: hides what is small, holds back more until no attack succeeds, then shows
 * again what need not be hidden, and ends with an audit of everything. The same input gives the
 * same result.
 */
public final class Suppressor {
  private static final int ROUNDS = 400;

  /** How many entries of a family may cost linear programs to be shown again; dearest first. */
  private static final int TRIALS = 12;

  private final Rules rules;
  private final LinearSolver solver;

  public Suppressor(Rules rules) {
    this(rules, Solvers.best());
  }

  Suppressor(Rules rules, LinearSolver solver) {
    this.rules = rules;
    this.solver = solver;
  }

  public Suppression protect(TableFamily family) {
    var printing = Printing.first(family);
    var broken = inconsistency(printing);
    if (broken.isPresent()) {
      return broken.get();
    }
    var needs = new Needs(printing, rules);
    var settling = new Settling(printing, needs);
    var audit = new LinearAudit(rules, solver);
    settling.everywhere();
    repair(printing, needs, settling, audit);
    var repaired = printing.steps();
    showAgain(printing, needs, settling, audit);
    var report = audit.audit(printing);
    if (!report.claims().isEmpty()) {
      // Showing again went too far somewhere: take all of it back.
      for (int entry = 0; entry < repaired.size(); entry++) {
        printing.move(entry, repaired.get(entry));
      }
      report = audit.audit(printing);
    }
    return report.claims().isEmpty()
        ? new Suppression.Protected(printing.steps(), report)
        : new Suppression.NotProtectable(reason(report), report);
  }

  private static String reason(AuditReport report) {
    return "A reader could still work out %d small groups; the first is %s."
        .formatted(report.claims().size(), report.claims().getFirst().what());
  }

  private static Optional<Suppression> inconsistency(Printing printing) {
    for (int r = 0; r < printing.relations.length; r++) {
      var cells = printing.relations[r];
      long difference = -printing.value(cells[0]);
      for (int i = 1; i < cells.length; i++) {
        difference += printing.value(cells[i]);
      }
      if (difference != 0) {
        var relations = printing.family.relations();
        var name =
            r < relations.size()
                ? relations.get(r).name()
                : printing.family.cells().get(cells[0]).name();
        return Optional.of(new Suppression.Inconsistent(name, difference));
      }
    }
    return Optional.empty();
  }

  private static void repair(Printing printing, Needs needs, Settling settling, LinearAudit audit) {
    var repair = new Repair(printing);
    boolean quiet = false;
    for (int round = 0; round < ROUNDS && !quiet; round++) {
      var findings = audit.look(printing, needs, false);
      var changed = new ArrayList<Integer>();
      if (findings.stream().anyMatch(LinearAudit.Finding::isClaim)) {
        // What can be worked out although it was meant to protect comes first: it is the cause.
        changed.addAll(repairAll(printing, repair, findings, false));
        if (changed.isEmpty()) {
          changed.addAll(repairAll(printing, repair, findings, true));
        }
      }
      settling.after(changed);
      quiet = changed.isEmpty();
    }
  }

  /** One repair for each neighborhood, so that a repair can help several findings. */
  private static List<Integer> repairAll(
      Printing printing, Repair repair, List<LinearAudit.Finding> findings, boolean claims) {
    var changed = new ArrayList<Integer>();
    var touched = new HashSet<Integer>();
    for (var finding : findings) {
      boolean wanted = finding.isClaim() == claims && (claims || heldBack(printing, finding));
      if (!wanted || isNear(printing, finding.cells(), touched)) {
        continue;
      }
      boolean printed = finding.cells().length == 1 && !printing.isOpen(finding.cells()[0]);
      var itself = printed ? repair.itself(finding.cells()[0]) : List.<Integer>of();
      var more = itself.isEmpty() ? repair.near(finding.cells()) : itself;
      changed.addAll(more);
      for (int cell : more) {
        for (int r : printing.relationsOf[cell]) {
          touched.add(r);
        }
      }
    }
    return changed;
  }

  private static boolean heldBack(Printing printing, LinearAudit.Finding finding) {
    return finding.cells().length == 1 && printing.isPrintable(finding.cells()[0]);
  }

  private static boolean isNear(Printing printing, int[] cells, HashSet<Integer> touched) {
    for (int cell : cells) {
      for (int r : printing.relationsOf[cell]) {
        if (touched.contains(r)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Dearest first: what was held back and turns out not to be needed is shown again. */
  private static void showAgain(
      Printing printing, Needs needs, Settling settling, LinearAudit audit) {
    var entries = printing.family.entries();
    var held =
        IntStream.range(0, entries.size())
            .filter(e -> printing.step(e) > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(
                        e -> -entries.get(e).steps().get(printing.step(e)).cost())
                    .thenComparingInt(e -> e))
            .toList();
    int trials = 0;
    for (int entry : held) {
      int before = printing.step(entry);
      printing.move(entry, 0);
      boolean safe = settling.isQuietAround(Settling.cellsOf(entries.get(entry)));
      if (safe) {
        trials++;
        safe =
            trials <= TRIALS
                && audit.look(printing, needs, true).stream()
                    .noneMatch(LinearAudit.Finding::isClaim);
      }
      if (!safe) {
        printing.move(entry, before);
      }
    }
  }
}
