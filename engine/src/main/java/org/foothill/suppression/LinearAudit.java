package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothill.solvers.LinearSolver;
import org.foothill.solvers.Solvers;
import org.foothill.suppression.Needs.Target;

/** Attacks a whole way of printing: every component, every target, and hidden parts together. */
public final class LinearAudit {
  private final Rules rules;
  private final LinearSolver solver;
  private int programs;
  private int attacked;

  LinearAudit(Rules rules, LinearSolver solver) {
    this.rules = rules;
    this.solver = solver;
  }

  /** What a reader could prove if the family were printed in these steps. */
  public static AuditReport audit(TableFamily family, List<Integer> steps, Rules rules) {
    return new LinearAudit(rules, Solvers.linear()).audit(new Printing(family, steps));
  }

  AuditReport audit(Printing printing) {
    var needs = new Needs(printing, rules);
    var claims =
        look(printing, needs).stream()
            .filter(Finding::isClaim)
            .map(f -> claim(printing, f))
            .toList();
    var level = solver.trusted() ? AuditReport.Level.LINEAR : AuditReport.Level.NOT_AUDITED;
    return new AuditReport(level, attacked, programs, claims);
  }

  private static AuditReport.Claim claim(Printing printing, Finding finding) {
    var names =
        Arrays.stream(finding.cells())
            .mapToObj(c -> printing.family.cells().get(c).name())
            .collect(Collectors.joining(" + "));
    return new AuditReport.Claim(names, finding.low(), finding.high(), finding.needed());
  }

  /** Something provable; a wish is not a claim but shows where protection leaks. */
  record Finding(int[] cells, long low, long high, long needed, boolean isClaim) {}

  /** Everything provable, by subtraction and by linear programs. */
  List<Finding> look(Printing asPrinted, Needs needs) {
    var printing = asPrinted.deduced();
    var components = Component.all(printing);
    var findings = new ArrayList<>(unions(printing, needs, Set.of()));
    var byComponent = new ArrayList<List<Target>>();
    var componentOf = new int[printing.low.length];
    Arrays.fill(componentOf, -1);
    for (var component : components) {
      for (int c : component.cells) {
        componentOf[c] = byComponent.size();
      }
      byComponent.add(new ArrayList<>());
    }
    for (var target : needs.targets(printing)) {
      attacked++;
      int home = Arrays.stream(target.cells()).map(c -> componentOf[c]).max().orElse(-1);
      if (home >= 0) {
        byComponent.get(home).add(target);
      } else if (target.kind() == Target.Kind.NEED && isPrinted(printing, target)) {
        long value = Arrays.stream(target.cells()).mapToLong(printing::value).sum();
        findings.add(new Finding(target.cells(), value, value, target.width(), true));
      }
    }
    for (int i = 0; i < components.size(); i++) {
      findings.addAll(attack(printing, needs, components.get(i), byComponent.get(i)));
    }
    return findings;
  }

  private static boolean isPrinted(Printing printing, Target target) {
    return Arrays.stream(target.cells()).noneMatch(printing::isOpen);
  }

  private List<Finding> attack(
      Printing printing, Needs needs, Component component, List<Target> targets) {
    var places = component.places(printing.low.length);
    var attack =
        new Attack(printing, needs, solver, component, new Attack.Targets(places, targets));
    var failures = attack.failures();
    programs += attack.programs();
    var findings = new ArrayList<Finding>();
    for (var failure : failures) {
      var target = failure.target();
      boolean claim = target.kind() == Target.Kind.NEED;
      findings.add(
          new Finding(target.cells(), failure.low(), failure.high(), target.width(), claim));
    }
    var derived = derived(failures);
    if (!derived.isEmpty()) {
      findings.addAll(unions(printing, needs, derived));
    }
    return findings;
  }

  /** Hidden cells that can be worked out and therefore protect nobody. */
  private static Set<Integer> derived(List<Attack.Failure> failures) {
    return failures.stream()
        .filter(failure -> failure.target().kind() != Target.Kind.NEED)
        .filter(failure -> failure.low() == failure.high())
        .map(failure -> failure.target().cells()[0])
        .collect(Collectors.toSet());
  }

  /** Hidden parts that add up to a small set, once the cells that can be worked out are known. */
  private static List<Finding> unions(Printing printing, Needs needs, Set<Integer> derived) {
    var findings = new ArrayList<Finding>();
    for (int r = 0; r < printing.relations.length; r++) {
      var parts = needs.hiddenParts(r, printing::isOpen);
      boolean leaks = parts.stream().anyMatch(derived::contains);
      if (parts.isEmpty() || (!leaks && !derived.isEmpty())) {
        continue;
      }
      var left = parts.stream().filter(c -> !derived.contains(c)).toList();
      if (needs.isSmallUnion(left)) {
        long sum = left.stream().mapToLong(printing::value).sum();
        var cells = left.stream().mapToInt(Integer::intValue).toArray();
        findings.add(new Finding(cells, sum, sum, needs.person(), true));
      }
    }
    return findings;
  }
}
