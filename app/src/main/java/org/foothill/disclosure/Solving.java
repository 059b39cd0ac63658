package org.foothill.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foothill.core.Progress;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.FamilyMaker.Made;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.FigureRow.Told;
import org.foothill.disclosure.files.Manifest;
import org.foothill.disclosure.files.ReviewFiles;
import org.foothill.disclosure.files.ReviewFiles.Why;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.suppression.AuditReport;
import org.foothill.suppression.Certificate;
import org.foothill.suppression.CertificateCheck;
import org.foothill.suppression.Suppression;
import org.foothill.suppression.Suppressor;

/** Protects everything that becomes public together. A function of its input. */
final class Solving {
  /**
   * A release takes good guesses: proving the cheapest choice showed 3 more of 1,450 hidden figures
   * of a year for half as much time again.
   */
  private static final double EFFORT = 0;

  private final DisclosurePolicy policy;
  private final Catalogue catalogue;
  private final Ledger ledger;

  Solving(DisclosurePolicy policy, Catalogue catalogue, Ledger ledger) {
    this.policy = policy;
    this.catalogue = catalogue;
    this.ledger = ledger;
  }

  Solution solve(List<Measured> measured, Progress progress) {
    var groups =
        catalogue.groups().stream()
            .collect(Collectors.toMap(GroupDefinition::group, group -> group));
    var families = new ArrayList<Made>();
    together(withoutUnshown(measured, groups))
        .forEach(each -> families.add(new FamilyMaker(policy, groups, ledger).make(each)));
    progress.step("Protecting small groups");
    var done = new AtomicInteger();
    var answers =
        families.parallelStream()
            .map(made -> {
              var answer = new Suppressor(policy.rules(), EFFORT).protect(made.family());
              progress.at(done.incrementAndGet(), families.size());
              return answer;
            })
            .toList();
    return assemble(families, answers);
  }

  /** Crossings and groups that nobody is shown are left out: they would only enlarge tables. */
  private List<Measured> withoutUnshown(
      List<Measured> measured, Map<StudentGroup, GroupDefinition> groups) {
    var shown =
        groups.values().stream()
            .filter(GroupDefinition::published)
            .map(GroupDefinition::family)
            .collect(Collectors.toSet());
    return measured.stream()
        .map(each ->
            each.only(spot -> {
              var definition = groups.get(spot.group());
              return definition != null
                  && shown.contains(definition.family())
                  && policy.isShown(each.indicator(), spot);
            }))
        .filter(each -> !each.spots().isEmpty())
        .toList();
  }

  /** Indicators that share a column, or of which one is within the other, belong together. */
  List<List<Measured>> together(List<Measured> measured) {
    var home = IntStream.range(0, measured.size()).toArray();
    var first = new HashMap<Object, Integer>();
    for (int i = 0; i < home.length; i++) {
      var each = measured.get(i);
      for (var column : List.of(each.whole(), each.part(), each.whole().less(each.part()))) {
        var other = column.isNothing() ? i : first.getOrDefault(List.of(each.year(), column), i);
        first.putIfAbsent(List.of(each.year(), column), i);
        move(home, home[i], home[other]);
      }
    }
    for (var nesting : Nesting.of(policy, measured)) {
      int inner = home[measured.indexOf(nesting.inner())];
      move(home, inner, home[measured.indexOf(nesting.outer())]);
    }
    var lists = new LinkedHashMap<Integer, List<Measured>>();
    for (int i = 0; i < home.length; i++) {
      lists.computeIfAbsent(home[i], _ -> new ArrayList<>()).add(measured.get(i));
    }
    return List.copyOf(lists.values());
  }

  private static void move(int[] home, int from, int to) {
    for (int k = 0; k < home.length; k++) {
      home[k] = home[k] == from ? to : home[k];
    }
  }

  private Solution assemble(List<Made> families, List<Suppression> answers) {
    var report = new AuditReport(AuditReport.Level.INTEGER, 0, 0, List.of());
    var tally = new Tally();
    for (int f = 0; f < families.size(); f++) {
      switch (answers.get(f)) {
        case Suppression.Inconsistent(String relation, long difference) -> {
          return new Solution.Unsafe(
              "The parts of (%s, %s) differ from the whole by %d."
                  .formatted(families.get(f).family().name(), relation, difference),
              report);
        }
        case Suppression.NotProtectable(_, AuditReport failed) -> {
          // Nothing of this family is told at all, so there is nothing to work out.
          tally.withheld.addAll(families.get(f).tables());
          report =
              report.plus(
                  new AuditReport(failed.level(), failed.targets(), failed.programs(), List.of()));
        }
        case Suppression.Protected(
                List<Integer> steps,
                AuditReport passed,
                _,
                Certificate certificate) -> {
          report = report.plus(passed);
          tally.certificates.add(certificate);
          tally.add(families.get(f), steps);
        }
      }
    }
    var refusal =
        tally.told.isEmpty()
            ? Optional.of("No figure can be told without telling about a small group.")
            : refusal(report).or(() -> fault(tally.certificates));
    return refusal.isPresent()
        ? new Solution.Unsafe(refusal.get(), report)
        : new Solution.Safe(
            sorted(tally.told), tally.counts(), report, tally.certificates, tally.held());
  }

  /** What is told, and how much is not. */
  private static final class Tally {
    private final Map<FigureRow.Key, Told> told = new HashMap<>();
    private final List<Certificate> certificates = new ArrayList<>();
    private final List<ReviewFiles.Reason> reasons = new ArrayList<>();
    private final List<String> withheld = new ArrayList<>();
    private int hidden;
    private int complementary;
    private int coarser;

    void add(Made made, List<Integer> steps) {
      for (int e = 0; e < steps.size(); e++) {
        var entry = made.told().get(e);
        var shown = entry.steps().get(steps.get(e));
        boolean more = steps.get(e) > 0;
        boolean isHidden = shown instanceof Told.Hidden;
        told.put(entry.key(), shown);
        hidden += isHidden ? 1 : 0;
        complementary += isHidden && more ? 1 : 0;
        coarser += !isHidden && more ? 1 : 0;
        if (isHidden || more) {
          reasons.add(new ReviewFiles.Reason(entry.key(), why(entry, isHidden, more)));
        }
      }
    }

    private static Why why(FamilyMaker.ToldEntry entry, boolean isHidden, boolean more) {
      if (entry.corrected()) {
        return Why.CORRECTED;
      }
      return !isHidden ? Why.COARSER : more ? Why.OTHERS : Why.SMALL;
    }

    Solution.Held held() {
      return new Solution.Held(reasons, withheld.stream().sorted().toList());
    }

    Manifest.Counts counts() {
      return new Manifest.Counts(told.size(), hidden, complementary, coarser);
    }
  }

  private static Optional<String> refusal(AuditReport report) {
    return report.passed()
        ? Optional.empty()
        : Optional.of(
            "The protection was not audited, because the solver's library does not run on this machine.");
  }

  /** Adds every proof up once more, without the program that made it. */
  private Optional<String> fault(List<Certificate> certificates) {
    return certificates.parallelStream()
        .flatMap(certificate -> CertificateCheck.faults(certificate, policy.rules()).stream())
        .findFirst()
        .map(fault -> "A proof does not stand. " + fault);
  }

  /** Indicators and groups in the order of the catalogue, years and places by code. */
  private List<FigureRow> sorted(Map<FigureRow.Key, Told> told) {
    var indicatorOrder = new HashMap<Object, Integer>();
    catalogue.indicators().forEach(i -> indicatorOrder.put(i.id(), indicatorOrder.size()));
    var groupOrder = new HashMap<Object, Integer>();
    catalogue.groups().forEach(g -> groupOrder.put(g.group(), groupOrder.size()));
    return told.entrySet().stream()
        .map(entry -> new FigureRow(entry.getKey(), entry.getValue()))
        .sorted(
            java.util.Comparator.<FigureRow>comparingInt(
                    row -> indicatorOrder.getOrDefault(row.key().indicator(), Integer.MAX_VALUE))
                .thenComparing(row -> row.key().indicator())
                .thenComparing(row -> row.key().year())
                .thenComparing(row -> row.key().place())
                .thenComparing(
                    row -> groupOrder.getOrDefault(row.key().group(), Integer.MAX_VALUE)))
        .toList();
  }
}
