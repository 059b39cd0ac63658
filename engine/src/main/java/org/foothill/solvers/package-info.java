/**
 * Linear and whole-number programs behind two small interfaces, so that nothing else knows who
 * solves them. The native library of OR-Tools is loaded when somebody first asks; where it does not
 * run, linear programs are solved in exact fractions, slowly, and whole-number programs are not.
 *
 * <pre>
 *   Solvers.linear() : LinearSolver -- program(bounds, equations) --> Program -- maximize --> point
 *   Solvers.integer() : Optional IntegerSolver -- solve(Question) --> Answer
 * </pre>
 */
@ApplicationModule(
    displayName = "Solvers",
    allowedDependencies = {})
@NullMarked
package org.foothill.solvers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
