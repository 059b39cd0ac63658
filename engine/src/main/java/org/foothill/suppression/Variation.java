package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foothill.solvers.LinearSolver;
import org.foothill.suppression.Needs.Target;

/**
 * Finds tables that differ from the true one where they should, holding back as little as it must
 * for them to agree with what is printed. What was held back for one table serves all later ones,
 * and no table is lost by holding back more.
 */
final class Variation implements AutoCloseable {
  /** More programs are not kept at once. */
  private static final int MOST = 100;

  /** Tables to begin from when the true one does not do. */
  private static final int FEW = 6;

  private final Printing printing;
  private final Sheets sheets;
  private final LinearSolver solver;
  private final Evidence evidence;
  private final World world;
  private final Gentle gentle;
  private final Map<Set<Integer>, Scope> scopes = new HashMap<>();
  private int programs;

  Variation(Printing printing, Sheets sheets, LinearSolver solver, Evidence evidence) {
    this.printing = printing;
    this.sheets = sheets;
    this.solver = solver;
    this.evidence = evidence;
    world = new World(printing);
    gentle = new Gentle(printing, sheets);
  }

  int programs() {
    return programs + scopes.values().stream().mapToInt(Scope::programs).sum();
  }

  /** One step from one way of printing to another, to be taken back if need be. */
  private record Held(int entry, int before) {}

  /**
   * Adds evidence that the target may be {@code amount} greater ({@code sign} 1) or smaller (-1)
   * than it is; false when nothing can be held back for that.
   *
   * @param mayHide whether more may be held back
   */
  boolean vary(Target target, int sign, long amount, boolean mayHide) {
    var push = new Scope.Push(target, sign, amount);
    // Without holding back more it is seldom found, and trying takes long.
    return varyTruth(push, mayHide) || mayHide && varyWitness(push);
  }

  /** From the true table, if need be together with the sheets above and below. */
  private boolean varyTruth(Scope.Push push, boolean mayHide) {
    var target = push.target();
    int sign = push.sign();
    long amount = push.amount();
    var wanted = new TreeSet<Integer>();
    for (int c : target.cells()) {
      wanted.add(sheets.of[c]);
    }
    var gently = scope(wanted).cheapest(push, reset(), gentle);
    if (gently.isPresent()
        && attempt(wanted, gently.get(), mayHide).isEmpty()
        && evidenceReaches(target, sign, amount)) {
      return true;
    }
    while (true) {
      var table = scope(wanted).cheapest(push, reset());
      var more = table.isEmpty() ? above(wanted) : attempt(wanted, table.get(), mayHide);
      if (more.isEmpty()) {
        return table.isPresent() && evidenceReaches(target, sign, amount);
      }
      if (!wanted.addAll(more)) {
        return false;
      }
    }
  }

  /**
   * From a table found before in which a cell that the target is a part of has room: there may be
   * more seniors where there are more students.
   */
  private boolean varyWitness(Scope.Push push) {
    int cell = push.target().cells()[0];
    return push.target().cells().length == 1
        && sheets.splits.get(sheets.of[cell]).stream()
            .filter(split -> split.part() == cell || split.rest() == cell)
            .flatMap(split -> withRoom(split.whole(), push.sign()).stream())
            .anyMatch(witness -> varyWitness(push, witness));
  }

  private boolean varyWitness(Scope.Push push, Witness witness) {
    var wanted = Set.of(sheets.of[push.target().cells()[0]]);
    reset().put(witness);
    var table = scope(wanted).cheapest(push, world);
    return table.isPresent()
        && attempt(wanted, table.get(), true).isEmpty()
        && evidenceReaches(push.target(), push.sign(), push.amount());
  }

  /** A few tables in which the cell is farthest from the truth. */
  private List<Witness> withRoom(int cell, int sign) {
    var whole = new Target(new int[] {cell}, 0, Target.Kind.WISH);
    return evidence.witnesses().stream()
        .filter(witness -> sign * (evidence.sum(witness, whole) - evidence.truth(whole)) > 0)
        .sorted(Comparator.comparingLong(witness -> -sign * evidence.sum(witness, whole)))
        .limit(FEW)
        .toList();
  }

  private boolean evidenceReaches(Target target, int sign, long amount) {
    long truth = evidence.truth(target);
    return sign > 0
        ? evidence.high(target) >= truth + amount
        : evidence.low(target) <= truth - amount;
  }

  /** Adds evidence far away in this direction, if a table is found there without further ado. */
  void stretch(int sheet, int[] cells, int[] signs) {
    var wanted = Set.of(sheet);
    scope(wanted).farthest(cells, signs, reset()).ifPresent(table -> attempt(wanted, table, false));
  }

  private World reset() {
    world.reset();
    return world;
  }

  private List<Integer> above(Set<Integer> wanted) {
    return wanted.stream()
        .flatMap(s -> sheets.above(s).stream())
        .filter(s -> !wanted.contains(s))
        .toList();
  }

  private Scope scope(Set<Integer> wanted) {
    var known = scopes.get(wanted);
    if (known != null && known.fits()) {
      return known;
    }
    if (known != null) {
      programs += known.programs();
      known.close();
    }
    if (scopes.size() > MOST) {
      close();
      scopes.values().forEach(scope -> programs += scope.programs());
      scopes.clear();
    }
    var made = new Scope(printing, sheets, solver, wanted);
    scopes.put(Set.copyOf(wanted), made);
    return made;
  }

  /** Takes the table as evidence; otherwise the sheets that must be varied together with it. */
  private List<Integer> attempt(Set<Integer> wanted, long[] table, boolean mayHide) {
    scope(wanted).write(table, world);
    var held = new ArrayList<Held>();
    for (int s : wanted) {
      for (int c : sheets.cells[s]) {
        hold(c, held);
      }
    }
    if (!held.isEmpty() && !mayHide) {
      takeBack(held);
      return List.of();
    }
    var missing = follow(wanted);
    if (missing.isEmpty() && world.isPossible()) {
      evidence.add(world.witness());
      return List.of();
    }
    takeBack(held);
    return missing.map(List::of).orElse(List.of());
  }

  /** Holds back whatever contradicts the world about this cell. */
  private void hold(int cell, List<Held> held) {
    long value = world.at(cell);
    while (value < printing.low[cell] || value > printing.high[cell]) {
      var moves = printing.widening(cell);
      if (moves.isEmpty()) {
        return;
      }
      for (var move : moves) {
        held.add(new Held(move.entry(), printing.step(move.entry())));
        printing.move(move.entry(), move.step());
      }
    }
  }

  private void takeBack(List<Held> held) {
    for (var one : held.reversed()) {
      printing.move(one.entry(), one.before());
    }
  }

  /** Lets the sheets below follow the wholes that changed; the first that cannot, if any. */
  private Optional<Integer> follow(Set<Integer> wanted) {
    for (int sheet : sheets.downward) {
      if (!wanted.contains(sheet) && isTouched(sheet) && !canFollow(sheet)) {
        return Optional.of(sheet);
      }
    }
    return Optional.empty();
  }

  private boolean isTouched(int sheet) {
    return isCutTouched(sheet)
        || sheets.splits.get(sheet).stream().anyMatch(split -> world.differs(split.whole()));
  }

  /** True when a sum of the sheet has its whole in another block, and that has changed. */
  private boolean isCutTouched(int sheet) {
    for (int r : sheets.sums[sheet]) {
      int whole = printing.relations[r][0];
      if (sheets.of[whole] != sheet && world.differs(whole)) {
        return true;
      }
    }
    return false;
  }

  private boolean canFollow(int sheet) {
    var splits = sheets.splits.get(sheet);
    if (!isCutTouched(sheet) && (follows(splits, false) || follows(splits, true))) {
      return true;
    }
    forget(splits);
    var own = Set.of(sheet);
    var table = scope(own).any(world);
    if (table.isEmpty()) {
      return false;
    }
    scope(own).write(table.get(), world);
    return isPossible(splits);
  }

  /** Those who come or go all have the outcome, or all have it not. */
  private boolean follows(List<Split> splits, boolean withOutcome) {
    forget(splits);
    for (var split : splits) {
      long more = world.at(split.whole()) - printing.value(split.whole());
      int follower = withOutcome ? split.part() : split.rest();
      if (more != 0) {
        world.set(follower, printing.value(follower) + more);
      }
    }
    return isPossible(splits);
  }

  private void forget(List<Split> splits) {
    for (var split : splits) {
      for (int c : new int[] {split.part(), split.rest()}) {
        if (world.differs(c)) {
          world.set(c, printing.value(c));
        }
      }
    }
  }

  private boolean isPossible(List<Split> splits) {
    for (var split : splits) {
      boolean touched =
          world.differs(split.whole())
              || world.differs(split.part())
              || world.differs(split.rest());
      if (touched && (!isPossible(split.part()) || !isPossible(split.rest()))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPossible(int cell) {
    long value = world.at(cell);
    if (value < printing.low[cell] || value > printing.high[cell]) {
      return false;
    }
    for (int r : printing.relationsOf[cell]) {
      // Splits of this cell as a whole come later, when the sheets below follow.
      if (printing.relations[r][0] != cell || r < printing.family.relations().size()) {
        if (!world.holds(r)) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public void close() {
    scopes.values().forEach(Scope::close);
  }
}
