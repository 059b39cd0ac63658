package org.foothill.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.foothill.solvers.IntegerSolver;
import org.foothill.solvers.LinearSolver;
import org.foothill.solvers.Solvers;
import org.foothill.suppression.Needs.Target;

/**
 * Protects sheet by sheet, wholes before their outcomes, by collecting evidence for everything that
 * must stay uncertain. Ends when nothing lacks evidence or nothing can be held back for it.
 */
final class Protection implements AutoCloseable {
  private static final int ROUNDS = 20;

  /** Tables sought at random far away before each cell gets tables of its own. */
  private static final int STRETCHES = 4;

  /** Into how many parts a width is cut that does not fit on one side. */
  private static final int PARTS = 5;

  /** Sheets with more cells are left to the heuristic. */
  private static final int LARGEST = 4000;

  private final Printing printing;
  private final Sheets sheets;
  private final Needs needs;
  private final Evidence evidence;
  private final Variation variation;
  private final LinearSolver solver;
  private final Optional<IntegerSolver> integers;
  private final double effort;

  /** For each sheet the small sets that lines isolated together before more was hidden. */
  private final Map<Integer, List<Target>> isolated = new TreeMap<>();

  /** For each sheet in which the cheapest choice was sought, what is known of it. */
  private final Map<Integer, Double> bounds = new TreeMap<>();

  /** Small counts that cannot be smaller than they are, whatever is held back: zeros are public. */
  private final BitSet atFloor = new BitSet();

  Protection(Printing printing, Needs needs, LinearSolver solver, double effort) {
    this.printing = printing;
    this.needs = needs;
    this.solver = solver;
    this.effort = effort;
    integers = solver.trusted() ? Solvers.integer() : Optional.empty();
    sheets = new Sheets(printing);
    evidence = new Evidence(printing);
    variation = new Variation(printing, sheets, solver, evidence);
  }

  int programs() {
    return variation.programs();
  }

  /**
   * What readers lose at least, whatever is chosen; -1 when it is not known for some sheet of
   * people.
   */
  double bound() {
    var people =
        IntStream.range(0, sheets.count())
            .filter(s -> Arrays.stream(sheets.cells[s]).anyMatch(needs::isSmall))
            .boxed()
            .toList();
    return bounds.keySet().containsAll(people)
        ? bounds.values().stream().mapToDouble(Double::doubleValue).sum()
        : -1;
  }

  Evidence evidence() {
    return evidence;
  }

  /** What lacks evidence after everything was tried. */
  List<Target> protect() {
    for (int sheet : sheets.downward) {
      hideSmall(sheet);
    }
    for (int sheet : sheets.downward) {
      stretch(sheet);
      settleSheet(sheet);
      improve(sheet);
    }
    settleAll();
    var open = seekWhole();
    if (!open.isEmpty()) {
      open.forEach(this::tellNothingAround);
      settleAll();
    }
    return seekWhole();
  }

  /** Looks in whole numbers for the evidence that is still missing; what then lacks it. */
  List<Target> seekWhole() {
    for (var target : open()) {
      for (int sign = -1; sign <= 1 && integers.isPresent(); sign += 2) {
        new WholeTables(printing, integers.get()).farthest(target, sign).ifPresent(evidence::add);
      }
    }
    recheck();
    return open();
  }

  /** Replaces what was held back in a sheet of people by the cheapest that is safe. */
  private void improve(int sheet) {
    boolean ofPeople = Arrays.stream(sheets.cells[sheet]).anyMatch(needs::isSmall);
    boolean isCut =
        Arrays.stream(sheets.sums[sheet]).anyMatch(r -> sheets.isCut(sheet, r, printing));
    if (integers.isEmpty()
        || effort <= 0
        || !ofPeople
        || isCut
        || sheets.cells[sheet].length > LARGEST) {
      return;
    }
    var optimum = new Optimum(printing, needs, sheets, sheet, this::isAtFloor);
    var now = Arrays.stream(sheets.cells[sheet]).filter(optimum::isHidden).toArray();
    double cost = Arrays.stream(now).mapToDouble(optimum::cost).sum();
    if (now.length == 0) {
      bounds.put(sheet, 0.0);
      return;
    }
    var best = optimum.choose(integers.get(), solver, effort);
    best.ifPresent(choice -> bounds.put(sheet, choice.bound()));
    if (best.isEmpty() || best.get().cost() >= cost) {
      return;
    }
    var steps = printing.steps();
    var kept = evidence.witnesses();
    evidence.dropContradicted(show(now));
    hide(best.get().hidden());
    settleSheet(sheet);
    double then =
        Arrays.stream(sheets.cells[sheet])
            .filter(optimum::isHidden)
            .mapToDouble(optimum::cost)
            .sum();
    if (then >= cost) {
      IntStream.range(0, steps.size()).forEach(e -> printing.move(e, steps.get(e)));
      evidence.restore(kept);
    }
  }

  /** Prints these cells as tellingly as may be; returns all cells of which more is told. */
  private List<Integer> show(int[] cells) {
    var told = new ArrayList<Integer>();
    for (int c : cells) {
      for (int e : printing.entriesOf[c]) {
        printing.move(e, 0);
        var first = printing.family.entries().get(e).steps().getFirst();
        first.views().forEach(view -> told.add(view.cell()));
      }
    }
    return told;
  }

  private void hide(int[] cells) {
    for (int c : cells) {
      for (int e : printing.entriesOf[c]) {
        printing.move(e, printing.family.entries().get(e).steps().size() - 1);
      }
    }
  }

  private void settleSheet(int sheet) {
    for (int round = 0; round < ROUNDS && settle(sheet); round++) {
      // Evidence for one target may call for more of another.
    }
  }

  /** Hides more where lines together isolate a small set; true when there was one. */
  boolean hideIsolated() {
    boolean more = false;
    for (int sheet : sheets.downward) {
      if (integers.isPresent()) {
        var unions = new DeepUnions(printing, needs, integers.get());
        for (int round = 0; round < ROUNDS && hideIsolated(sheet, unions); round++) {
          more = true;
        }
      }
    }
    if (more) {
      settleAll();
    }
    return more;
  }

  private boolean hideIsolated(int sheet, DeepUnions unions) {
    var set = unions.find(sheets.sums[sheet], this::isUnknown);
    if (set.isEmpty()) {
      return false;
    }
    var target = new Target(set.get(), needs.person(), Target.Kind.NEED);
    isolated.computeIfAbsent(sheet, _ -> new ArrayList<>()).add(target);
    return satisfy(target, true);
  }

  private boolean isUnknown(int cell) {
    return printing.isOpen(cell) && evidence.varies(cell);
  }

  private void settleAll() {
    boolean quiet = false;
    for (int round = 0; round < ROUNDS && !quiet; round++) {
      quiet = Arrays.stream(sheets.downward).filter(this::settle).count() == 0;
    }
  }

  /** The last resort: all that touches the target's sheets is told as little as it may be. */
  private void tellNothingAround(Target target) {
    for (int cell : target.cells()) {
      hide(sheets.cells[sheets.of[cell]]);
    }
  }

  /** Looks at all the evidence once more, whatever made it. */
  void recheck() {
    evidence.recheck(new World(printing));
  }

  /** Everything that must be uncertain and is not known to be. */
  List<Target> open() {
    var open = new ArrayList<Target>();
    for (int sheet : sheets.downward) {
      targets(sheet).stream().filter(target -> !isMet(target)).forEach(open::add);
    }
    return open;
  }

  /** How many statements must not be provable. */
  int targets() {
    return allTargets().size();
  }

  private List<Target> allTargets() {
    return Arrays.stream(sheets.downward)
        .boxed()
        .flatMap(sheet -> targets(sheet).stream())
        .toList();
  }

  Certificate certificate() {
    return Certificate.of(printing, evidence, allTargets());
  }

  private void hideSmall(int sheet) {
    for (int c : sheets.cells[sheet]) {
      while (!printing.isOpen(c) && needs.isSmall(c)) {
        var moves = printing.widening(c);
        if (moves.isEmpty()) {
          break;
        }
        moves.forEach(move -> printing.move(move.entry(), move.step()));
      }
    }
  }

  private void stretch(int sheet) {
    var random = new java.util.SplittableRandom(sheet);
    for (int i = 0; i < STRETCHES; i++) {
      var cells =
          Arrays.stream(sheets.cells[sheet])
              .filter(c -> needs.width(c) > 0 && !isMet(single(c)))
              .toArray();
      if (cells.length == 0) {
        return;
      }
      var signs = Arrays.stream(cells).map(_ -> random.nextBoolean() ? 1 : -1).toArray();
      variation.stretch(sheet, cells, signs);
      variation.stretch(sheet, cells, Arrays.stream(signs).map(s -> -s).toArray());
    }
  }

  private Target single(int cell) {
    return new Target(new int[] {cell}, needs.width(cell), Target.Kind.NEED);
  }

  /** Looks for evidence wherever it lacks; true when there is more now. */
  private boolean settle(int sheet) {
    boolean more = false;
    for (var target : targets(sheet)) {
      more |= !isMet(target) && satisfy(target, true);
    }
    return more;
  }

  /** Single cells of the sheet, and what is hidden together. */
  private List<Target> targets(int sheet) {
    var targets = new ArrayList<>(needs.ofCells(sheets.cells[sheet]));
    targets.addAll(isolated.getOrDefault(sheet, List.of()));
    for (int r : sheets.sums[sheet]) {
      var parts = needs.hiddenParts(r, this::isUnknown);
      if (needs.isSmallUnion(parts)) {
        targets.add(new Target(cells(parts), needs.person(), Target.Kind.NEED));
      }
      targets.addAll(needs.completeUnions(parts));
    }
    return targets;
  }

  /** False when one line alone gives something away; true says nothing yet. */
  boolean isPlausibleAround(int cell) {
    for (int r : printing.relationsOf[cell]) {
      var open = Arrays.stream(printing.relations[r]).filter(printing::isOpen).toArray();
      boolean alone = open.length == 1 && needs.width(open[0]) > 0;
      if (alone || needs.isSmallUnion(needs.hiddenParts(r, printing::isOpen))) {
        return false;
      }
    }
    return true;
  }

  private static int[] cells(List<Integer> parts) {
    return parts.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isMet(Target target) {
    long low = evidence.low(target);
    long high = evidence.high(target);
    int first = target.cells()[0];
    if (target.cells().length > 1 || !needs.isSmall(first)) {
      return high - low >= target.width();
    }
    return needs.met(first, low, high) && (low < printing.value(first) || isAtFloor(first));
  }

  private boolean isAtFloor(int cell) {
    return atFloor.get(cell) || printing.value(cell) <= printing.reachLow[cell];
  }

  /** Looks for evidence for this target; false when none is to be had. */
  boolean satisfy(Target target, boolean mayHide) {
    boolean isSmallCell = target.cells().length == 1 && needs.isSmall(target.cells()[0]);
    return isSmallCell ? satisfySmall(target, mayHide) : widen(target, mayHide);
  }

  /** To one side if there is room, else a part to each. */
  private boolean widen(Target target, boolean mayHide) {
    if (widen(target, 1, mayHide) || widen(target, -1, mayHide)) {
      return true;
    }
    long missing = target.width() - (evidence.high(target) - evidence.low(target));
    long step = Math.max(1, missing / PARTS);
    for (long above = missing - step; above > 0; above -= step) {
      long have = evidence.high(target) - evidence.truth(target);
      if (variation.vary(target, 1, have + above, mayHide)) {
        return widen(target, -1, mayHide);
      }
    }
    return false;
  }

  private boolean widen(Target target, int sign, boolean mayHide) {
    long truth = evidence.truth(target);
    long missing = target.width() - (evidence.high(target) - evidence.low(target));
    long have = sign > 0 ? evidence.high(target) - truth : truth - evidence.low(target);
    return missing <= 0 || variation.vary(target, sign, have + missing, mayHide);
  }

  /** Somewhere below, somewhere above, and wide enough. */
  private boolean satisfySmall(Target target, boolean mayHide) {
    int cell = target.cells()[0];
    long person = needs.person();
    if (evidence.low(target) >= printing.value(cell) && !isAtFloor(cell)) {
      boolean below =
          variation.vary(target, -1, 2 * person, mayHide)
              || variation.vary(target, -1, person, mayHide);
      if (!below && mayHide) {
        atFloor.set(cell);
      }
    }
    if (evidence.high(target) <= printing.value(cell)) {
      long missing = target.width() - (evidence.high(target) - evidence.low(target));
      boolean above = variation.vary(target, 1, Math.max(person, missing), mayHide);
      if (!above && !variation.vary(target, 1, person, mayHide)) {
        return false;
      }
    }
    return widen(target, mayHide);
  }

  @Override
  public void close() {
    variation.close();
  }
}
