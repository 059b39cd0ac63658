package org.foothill.suppression;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foothill.solvers.LinearSolver;
import org.foothill.solvers.Solvers;
import org.foothill.suppression.Needs.Target;

/**
 * Protects a family: hides what is small, and holds back more until for everything that must stay
 * uncertain there are complete tables that agree with all that is printed and differ enough. Then
 * shows again what need not be hidden. The same input gives the same result.
 */
public final class Suppressor {
  private static final int ROUNDS = 20;

  private final Rules rules;
  private final LinearSolver solver;
  private final double effort;

  /** Protects cheaply by good guesses; a few percent dearer than the cheapest. */
  public Suppressor(Rules rules) {
    this(rules, Solvers.linear(), 0);
  }

  /**
   * Looks for the cheapest as well.
   *
   * @param effort the solver's own, deterministic seconds for each sheet of people
   */
  public Suppressor(Rules rules, double effort) {
    this(rules, Solvers.linear(), effort);
  }

  Suppressor(Rules rules, LinearSolver solver, double effort) {
    this.rules = rules;
    this.solver = solver;
    this.effort = effort;
  }

  public Suppression protect(TableFamily family) {
    var printing = Printing.first(family);
    var broken = inconsistency(printing);
    if (broken.isPresent()) {
      return broken.get();
    }
    try (var protection = new Protection(printing, new Needs(printing, rules), solver, effort)) {
      var open = protection.protect();
      if (open.isEmpty()) {
        new ShowAgain(printing, protection).everywhere();
        // What was hidden for one set may isolate another.
        for (int round = 0; round < ROUNDS && protection.hideIsolated(); round++) {}
        protection.recheck();
        open = protection.seekWhole();
      }
      var level = solver.trusted() ? AuditReport.Level.INTEGER : AuditReport.Level.NOT_AUDITED;
      var claims =
          open.stream().map(target -> claim(family, protection.evidence(), target)).toList();
      var report = new AuditReport(level, protection.targets(), protection.programs(), claims);
      return claims.isEmpty()
          ? new Suppression.Protected(
              printing.steps(), report, loss(printing, protection), protection.certificate())
          : new Suppression.NotProtectable(reason(report), report);
    }
  }

  private static Suppression.Loss loss(Printing printing, Protection protection) {
    double cost = 0;
    for (int e = 0; e < printing.family.entries().size(); e++) {
      var steps = printing.family.entries().get(e).steps();
      cost += steps.get(printing.step(e)).cost() - steps.getFirst().cost();
    }
    return new Suppression.Loss(cost, protection.bound());
  }

  private static AuditReport.Claim claim(TableFamily family, Evidence evidence, Target target) {
    var names =
        Arrays.stream(target.cells())
            .mapToObj(c -> family.cells().get(c).name())
            .collect(Collectors.joining(" + "));
    return new AuditReport.Claim(
        names, evidence.low(target), evidence.high(target), target.width());
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
}
