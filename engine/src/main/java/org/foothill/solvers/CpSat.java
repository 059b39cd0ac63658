package org.foothill.solvers;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.Arrays;

/** The constraint solver of OR-Tools with one worker and a fixed seed. */
final class CpSat implements IntegerSolver {
  @Override
  public Answer solve(Question question) {
    var model = new CpModel();
    var variables = new IntVar[question.low().length];
    for (int i = 0; i < variables.length; i++) {
      variables[i] = model.newIntVar(question.low()[i], question.high()[i], "");
    }
    constrain(model, variables, question);
    boolean sought = question.objective().variables().length > 0;
    if (sought) {
      model.minimize(sum(variables, question.objective()));
    }
    for (int i = 0; i < question.hint().length; i++) {
      model.addHint(variables[i], question.hint()[i]);
    }
    return answer(question, model, variables);
  }

  private static void constrain(CpModel model, IntVar[] variables, Question question) {
    for (var row : question.rows()) {
      var constraint =
          model.addLinearConstraint(sum(variables, row.sum()), row.least(), row.most());
      if (row.onlyIf().length > 0) {
        constraint.onlyEnforceIf(literals(model, variables, row.onlyIf()));
      }
    }
  }

  private static Answer answer(Question question, CpModel model, IntVar[] variables) {
    var solver = solver(question.effort());
    var status = solver.solve(model);
    boolean sought = question.objective().variables().length > 0;
    double bound = sought ? solver.bestObjectiveBound() : 0;
    return switch (status) {
      case OPTIMAL -> new Answer.Optimal(values(solver, variables), objective(solver, sought));
      case FEASIBLE ->
          new Answer.Found(values(solver, variables), objective(solver, sought), bound);
      case INFEASIBLE -> new Answer.Impossible();
      case UNKNOWN -> new Answer.GaveUp(bound);
      case MODEL_INVALID, UNRECOGNIZED ->
          throw new IllegalStateException(
              "The solver does not understand the program: %s".formatted(model.validate()));
    };
  }

  private static CpSolver solver(double effort) {
    var solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setRandomSeed(1)
        // Covering programs are solved at their linear relaxation, or not at all.
        .setLinearizationLevel(2)
        .setMaxDeterministicTime(effort);
    return solver;
  }

  private static long objective(CpSolver solver, boolean sought) {
    return sought ? Math.round(solver.objectiveValue()) : 0;
  }

  private static long[] values(CpSolver solver, IntVar[] variables) {
    return Arrays.stream(variables).mapToLong(solver::value).toArray();
  }

  private static LinearExpr sum(IntVar[] variables, Sum sum) {
    var terms = Arrays.stream(sum.variables()).mapToObj(v -> variables[v]).toArray(IntVar[]::new);
    return LinearExpr.weightedSum(terms, sum.weights());
  }

  private static Literal[] literals(CpModel model, IntVar[] variables, int[] onlyIf) {
    return Arrays.stream(onlyIf)
        .mapToObj(v -> {
          var literal = model.getBoolVarFromProtoIndex(variables[v < 0 ? ~v : v].getIndex());
          return v < 0 ? literal.not() : literal;
        })
        .toArray(Literal[]::new);
  }
}
