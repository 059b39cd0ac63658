package org.foothill.unpick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Truth truth;

  /** The solvers of this machine. */
  record Means(LinearSolver linear, Optional<IntegerSolver> integer) {}

  BoardAttack(Means means, BoardMaker.Made.Whole made, Level level) {
    this.means = means;
    this.board = made.board();
    this.words = made.words();
    this.policy = made.policy();
    this.level = level;
    this.truth = new Truth(board, words, policy, made.truth());
  }

  /** What one pass over the board gave. */
  private record Pass(List<Proven> proven, int undecided, int[] impossible) {
    boolean possible() {
      return impossible.length == 0;
    }
  }

  private Set<List<String>> slices(int[] quantities) {
    return IntStream.of(quantities)
        .mapToObj(q -> Columns.slice(words.schema(), board.quantity(q).key().at()))
        .collect(Collectors.toSet());
  }

  /** The closed set of answers. */
  sealed interface Result {
    record Done(Report report) implements Result {}

    /**
     * @param slices measures and periods in which the contradiction is
     */
    record Contradicts(Fault fault, Set<List<String>> slices) implements Result {}
  }

  Result run() {
    var known = new Narrowing(board);
    var contradiction = known.run();
    if (contradiction.isPresent()) {
      var line = contradiction.get();
      return new Result.Contradicts(fault(line), slices(line.quantities()));
    }
    var untrue = truth.firstContradiction(known);
    if (untrue.isPresent()) {
      return new Result.Contradicts(untrue.get(), Set.of());
    }
    return islands(known);
  }

  private Result islands(Narrowing known) {
    var aims = new Aims(board, known).all(level.compareTo(Level.UNION) >= 0);
    var islands = Island.all(board, known);
    var pass = pass(known, islands, aims);
    if (!pass.possible()) {
      var name = words.full(board.quantity(pass.impossible()[0]).key());
      return new Result.Contradicts(
          new Fault(
              Fault.Kind.IMPOSSIBLE_TABLE,
              "No counts agree with everything that is printed about %s.".formatted(name)),
          slices(pass.impossible()));
    }
    var all = new ArrayList<>(pass.proven());
    all.addAll(byRule(aims));
    var proven = Proven.strongest(all);
    var wrong = truth.firstContradiction(proven);
    if (wrong.isPresent()) {
      return new Result.Contradicts(wrong.get(), Set.of());
    }
    return new Result.Done(
        new Report(
            findings(known, proven),
            size(known, islands, aims),
            pass.undecided(),
            means.linear().trusted() && means.integer().isPresent()));
  }

  private List<Finding> findings(Narrowing known, List<Proven> proven) {
    var explaining = new Explaining(board, words, known, means.integer());
    var findings =
        new ArrayList<>(proven.stream().flatMap(truth::decide).map(explaining::finding).toList());
    findings.addAll(new Corrections(board, words, known, policy).findings());
    return Unpick.sorted(findings);
  }

  private Fault fault(Board.Line line) {
    var first = board.quantity(line.quantities()[0]);
    boolean printed = IntStream.of(line.quantities()).allMatch(q -> board.quantity(q).printed());
    if (line.kind() == Board.Kind.SUM && printed) {
      long whole = first.low();
      long difference = 0;
      for (int i = 0; i < line.quantities().length; i++) {
        difference += line.weights()[i] * board.quantity(line.quantities()[i]).low();
      }
      return new Fault(
          Fault.Kind.INCONSISTENT_TOTAL,
          "%s by %s: the parts add up to %d and the whole is %d, a difference of %d."
              .formatted(
                  words.full(first.key()), line.name(), whole + difference, whole, difference));
    }
    return new Fault(
        Fault.Kind.IMPOSSIBLE_TABLE,
        "No counts fit %s of %s together with the rest that is printed."
            .formatted(line.name(), words.full(first.key())));
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
      int island = home(aim, home);
      if (!isSettled(aim, proven) && island >= 0) {
        open.computeIfAbsent(island, _ -> new ArrayList<>()).add(aim);
      }
    }
    var pass = new Pass(proven, 0, new int[0]);
    return level == Level.LINE ? pass : islands(known, islands, open, pass);
  }

  private static boolean isSettled(Aim aim, List<Proven> proven) {
    return !proven.isEmpty() && proven.getLast().aim() == aim && isSettled(proven.getLast());
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
    passes.forEach(pass -> proven.addAll(pass.proven()));
    return new Pass(
        proven,
        passes.stream().mapToInt(Pass::undecided).sum(),
        passes.stream()
            .filter(pass -> !pass.possible())
            .findFirst()
            .map(Pass::impossible)
            .orElse(new int[0]));
  }

  private Pass island(Island island, Narrowing known, List<Aim> aims) {
    if (island.lines().isEmpty() && aims.isEmpty()) {
      return new Pass(List.of(), 0, new int[0]);
    }
    var rule =
        level == Level.RULE
            ? new Rule(board, policy).oneIsSmall(island)
            : Optional.<Rule.OneIsSmall>empty();
    var attack = new IslandAttack(island, known, policy, aims, rule);
    try (var oracle = new LinearOracle(means.linear(), island)) {
      if (!attack.linear(oracle)) {
        return new Pass(List.of(), 0, island.quantities());
      }
    }
    var proven = new ArrayList<Proven>();
    int undecided = 0;
    if (means.integer().isPresent() && level.compareTo(Level.WHOLE) >= 0) {
      var solver = means.integer().get();
      if (isOfPeople(island)) {
        attack.whole(new WholeOracle(solver, island, WholeOracle.Extra.NOTHING));
      }
      if (level.compareTo(Level.UNION) >= 0) {
        var deep = new DeepUnions(board, policy, solver).find(island);
        deep.proven().ifPresent(proven::add);
        undecided += deep.sure() ? 0 : 1;
      }
      rule.ifPresent(small -> attack.byRule(new WholeOracle(solver, island, small.rows())));
    }
    proven.addAll(0, attack.proven());
    return new Pass(proven, undecided + attack.undecided(), new int[0]);
  }

  /** Days are counted in so small parts that fractions are as good. */
  private boolean isOfPeople(Island island) {
    return IntStream.of(island.quantities()).allMatch(q -> board.quantity(q).measure().unit() == 1);
  }

  /** The same attacks with what the signs of hidden cells say. */
  private List<Proven> byRule(List<Aim> aims) {
    if (level != Level.RULE) {
      return List.of();
    }
    return new Rule(board, policy)
        .signs()
        .map(known ->
            pass(known, Island.all(board, known), aims).proven().stream()
                .map(proven -> proven.at(Level.RULE))
                .toList())
        .orElse(List.of());
  }
}
