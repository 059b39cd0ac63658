package org.foothill.suppression;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Optional;

/** The simplex solver of OR-Tools. One thread, no time limit: the same system, the same answer. */
final class Glop implements LinearSolver {
  private Glop() {}

  /** Loads the native library; empty where there is none for this machine. */
  static Optional<LinearSolver> load() {
    try {
      Loader.loadNativeLibraries();
      var probe = MPSolver.createSolver("GLOP");
      if (probe == null) {
        return Optional.empty();
      }
      probe.delete();
      return Optional.of(new Glop());
    } catch (LinkageError | RuntimeException absent) {
      return Optional.empty();
    }
  }

  @Override
  public boolean trusted() {
    return true;
  }

  @Override
  public Program program(double[] low, double[] high, Equation[] equations) {
    var solver = MPSolver.createSolver("GLOP");
    var variables = new MPVariable[low.length];
    for (int i = 0; i < low.length; i++) {
      variables[i] = solver.makeNumVar(low[i], high[i], "");
    }
    for (var equation : equations) {
      var row = solver.makeConstraint(equation.right(), equation.right());
      for (int i = 0; i < equation.variables().length; i++) {
        row.setCoefficient(variables[equation.variables()[i]], equation.coefficients()[i]);
      }
    }
    solver.objective().setMaximization();
    return new Loaded(solver, variables);
  }

  private static final class Loaded implements Program {
    private final MPSolver solver;
    private final MPVariable[] variables;
    private final MPSolverParameters parameters = new MPSolverParameters();

    Loaded(MPSolver solver, MPVariable[] variables) {
      this.solver = solver;
      this.variables = variables;
      // Presolving would throw away the basis that makes the next question cheap.
      parameters.setIntegerParam(
          MPSolverParameters.IntegerParam.PRESOLVE,
          MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
    }

    @Override
    public Optional<double[]> maximize(int[] cells, double[] weights) {
      var objective = solver.objective();
      objective.clear();
      objective.setMaximization();
      for (int i = 0; i < cells.length; i++) {
        objective.setCoefficient(variables[cells[i]], weights[i]);
      }
      if (solver.solve(parameters) != MPSolver.ResultStatus.OPTIMAL) {
        return Optional.empty();
      }
      var point = new double[variables.length];
      for (int i = 0; i < point.length; i++) {
        point[i] = variables[i].solutionValue();
      }
      return Optional.of(point);
    }

    @Override
    public void close() {
      parameters.delete();
      solver.delete();
    }
  }
}
