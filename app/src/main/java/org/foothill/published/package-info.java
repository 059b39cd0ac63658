/**
 * The state's published Dashboard figures of any district: checked against the state's own rules,
 * turned into the letters of differentiated assistance, and kept, so that a partnership without
 * student files can look at public numbers.
 *
 * <p>Words: a <em>published</em> figure is one that the state printed; it went through the state's
 * own disclosure rules and is never mixed with figures that Foothill computes. A
 * <em>difference</em> is a printed value that the rules do not give.
 *
 * <pre>
 *   *download{year}.txt -- files --> rows -- Rulebook + accountability --> differences, letters
 *                                      +-- load --> published.figure --> /work/published
 * </pre>
 *
 * <p>The rules are files below {@code accountability/} of the program's resources, each with the
 * years it holds for, its source, and whether somebody confirmed it. It refuses files that are not
 * Dashboard files, and it never shows the state's colour as Foothill's own.
 */
@ApplicationModule(
    displayName = "Published figures",
    allowedDependencies = {"core", "accountability", "equity", "site", "cli", "audit", "access"})
@NullMarked
package org.foothill.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
