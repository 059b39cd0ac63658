package org.foothill.unpick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foothill.solvers.IntegerSolver;
import org.foothill.solvers.LinearSolver;

/** Attacks one board: lines one at a time, then island by island. */
final class BoardAttack {
  private final Means means;
  private final Board board;
  private final Words words;
  private final Policy policy;
  private final Level level;

  /** The solvers of this machine. */
  record Means(LinearSolver linear, Optional<IntegerSolver> integer) {}

  BoardAttack(Means means, BoardMaker.Made.Whole made, Level level) {
    this.means = means;
    this.board = made.board();
    this.words = made.words();
    this.policy = made.policy();
    this.level = level;
  }

  /** What one pass over the board gave. */
  private record Pass(List<Proven> proven, int undecided, boolean possible) {}

  Attacked run() {
    var known = new Narrowing(board);
    var fault = known.run(words);
    if (fault.isPresent()) {
      return new Attacked.NotUnderstood(List.of(fault.get()));
    }
    var aims = new Aims(board, known).all(level.compareTo(Level.UNION) >= 0);
    var islands = Island.all(board, known);
    var pass = pass(known, islands, aims);
    if (!pass.possible()) {
      return new Attacked.NotUnderstood(
          List.of(
              new Fault(
                  Fault.Kind.IMPOSSIBLE_TABLE,
                  "No counts agree with everything that is printed.")));
    }
    var explaining = new Explaining(board, words, known, means.integer());
    var findings = new ArrayList<>(pass.proven().stream().map(explaining::finding).toList());
    findings.addAll(new Corrections(board, words, known, policy).findings());
    return new Attacked.Understood(
        new Report(
            Unpick.sorted(findings),
            size(known, islands, aims),
            pass.undecided(),
            means.linear().trusted() && means.integer().isPresent()));
  }

  private Report.Size size(Narrowing known, List<Island> islands, List<Aim> aims) {
    int count = board.quantities().size();
    return new Report.Size(
        count,
        (int) IntStream.range(0, count).filter(q -> !known.isKnown(q)).count(),
        board.lines().size(),
        islands.size(),
        islands.stream().mapToInt(island -> island.quantities().length).max().orElse(0),
        aims.size());
  }

  private Pass pass(Narrowing known, List<Island> islands, List<Aim> aims) {
    var judge = new Judge(policy, known, Level.LINE);
    var lines = new Asked.OfLines(known);
    var proven = new ArrayList<Proven>();
    var open = new HashMap<Integer, List<Aim>>();
    var home = homes(islands);
    for (var aim : aims) {
      var answer = judge.judge(aim, new Seen(aim, policy), lines);
      if (answer instanceof Judge.Answer.Reached(Proven reached)) {
        proven.add(reached);
      }
      boolean settled =
          proven.size() > 0 && proven.getLast().aim() == aim && isSettled(proven.getLast());
      int island = home(aim, home);
      if (!settled && island >= 0) {
        open.computeIfAbsent(island, _ -> new ArrayList<>()).add(aim);
      }
    }
    if (level == Level.LINE) {
      return new Pass(proven, 0, true);
    }
    return islands(known, islands, open, new Pass(proven, 0, true));
  }

  /** Nothing worse can be proven by thinking harder. */
  private static boolean isSettled(Proven proven) {
    return proven.certain()
        && proven.kind() != Finding.Kind.NARROW_COUNT
        && proven.kind() != Finding.Kind.NARROW_RATE;
  }

  private int[] homes(List<Island> islands) {
    var home = new int[board.quantities().size()];
    java.util.Arrays.fill(home, -1);
    for (int i = 0; i < islands.size(); i++) {
      for (int q : islands.get(i).quantities()) {
        home[q] = i;
      }
    }
    return home;
  }

  /** The island of the aim's quantities; -1 when all are known. */
  private static int home(Aim aim, int[] home) {
    var quantities =
        switch (aim) {
          case Aim.Count count -> IntStream.of(count.quantities());
          case Aim.Outcome outcome ->
              IntStream.concat(IntStream.of(outcome.wholes()), IntStream.of(outcome.parts()));
        };
    return quantities.map(q -> home[q]).max().orElse(-1);
  }

  private Pass islands(
      Narrowing known, List<Island> islands, Map<Integer, List<Aim>> open, Pass before) {
    var passes =
        IntStream.range(0, islands.size())
            .boxed()
            .parallel()
            .map(i -> island(islands.get(i), known, open.getOrDefault(i, List.of())))
            .toList();
    var proven = new ArrayList<>(before.proven());
    passes.forEach(pass ->
        pass.proven().stream()
            .filter(each ->
                before.proven().stream()
                    .noneMatch(other -> other.aim() == each.aim() && each.isCoveredBy(other)))
            .forEach(proven::add));
    return new Pass(
        proven,
        passes.stream().mapToInt(Pass::undecided).sum(),
        passes.stream().allMatch(Pass::possible));
  }

  private Pass island(Island island, Narrowing known, List<Aim> aims) {
    if (island.lines().isEmpty() && aims.isEmpty()) {
      return new Pass(List.of(), 0, true);
    }
    var attack = new IslandAttack(island, known, policy, aims);
    try (var oracle = new LinearOracle(means.linear(), island)) {
      if (!attack.linear(oracle)) {
        return new Pass(List.of(), 0, false);
      }
    }
    if (means.integer().isPresent() && level.compareTo(Level.WHOLE) >= 0) {
      attack.whole(new WholeOracle(means.integer().get(), island, WholeOracle.Extra.NOTHING));
    }
    return new Pass(attack.proven(), attack.undecided(), true);
  }
}
