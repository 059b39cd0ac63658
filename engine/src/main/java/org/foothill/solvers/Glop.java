package org.foothill.solvers;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
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
    var rows = new MPConstraint[equations.length];
    for (int e = 0; e < equations.length; e++) {
      var equation = equations[e];
      var row = solver.makeConstraint(equation.right(), equation.right());
      for (int i = 0; i < equation.variables().length; i++) {
        row.setCoefficient(variables[equation.variables()[i]], equation.coefficients()[i]);
      }
      rows[e] = row;
    }
    solver.objective().setMaximization();
    return new Loaded(solver, variables, rows);
  }

  private static final class Loaded implements Program {
    private final MPSolver solver;
    private final MPVariable[] variables;
    private final MPConstraint[] rows;
    private final MPSolverParameters parameters = new MPSolverParameters();
    private final MPConstraint condition;
    private Sum required = Sum.NOTHING;

    Loaded(MPSolver solver, MPVariable[] variables, MPConstraint[] rows) {
      this.rows = rows;
      this.solver = solver;
      this.variables = variables;
      condition = solver.makeConstraint(0, Double.POSITIVE_INFINITY);
      // Presolving would throw away the basis that makes the next question cheap.
      parameters.setIntegerParam(
          MPSolverParameters.IntegerParam.PRESOLVE,
          MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
    }

    @Override
    public void bound(int variable, double low, double high) {
      variables[variable].setBounds(low, high);
    }

    @Override
    public Optional<double[]> maximize(Sum sought, Sum sum, double least) {
      require(sum, least);
      var objective = solver.objective();
      objective.clear();
      objective.setMaximization();
      for (int i = 0; i < sought.variables().length; i++) {
        objective.setCoefficient(variables[sought.variables()[i]], sought.weights()[i]);
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

    private void require(Sum sum, double least) {
      if (sum != required) {
        for (int variable : required.variables()) {
          condition.setCoefficient(variables[variable], 0);
        }
        for (int i = 0; i < sum.variables().length; i++) {
          condition.setCoefficient(variables[sum.variables()[i]], sum.weights()[i]);
        }
        required = sum;
      }
      condition.setLb(sum.variables().length == 0 ? 0 : least);
    }

    @Override
    public Optional<double[]> reducedCosts() {
      return Optional.of(Arrays.stream(variables).mapToDouble(MPVariable::reducedCost).toArray());
    }

    @Override
    public Optional<double[]> duals() {
      return Optional.of(Arrays.stream(rows).mapToDouble(MPConstraint::dualValue).toArray());
    }

    @Override
    public void close() {
      parameters.delete();
      solver.delete();
    }
  }
}
