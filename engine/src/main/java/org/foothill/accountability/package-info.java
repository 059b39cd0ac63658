/**
 * The arithmetic of the California School Dashboard: rates rounded from exact integers, change from
 * unrounded rates, levels, the state's colours, smallest group sizes, and the letters of
 * differentiated assistance. Tables are handed in as values; this package knows no year by itself
 * and reads no file.
 *
 * <p>Words: <em>status</em> is where a group stands this year, <em>change</em> how far it moved
 * since the year before, both in tenths of a percentage point or of a scale point. A <em>level</em>
 * runs from 1 (worst) to 5 (best), 0 says that there is none. The <em>box</em> is the state's
 * number for a cell of its five-by-five grid, 10 at the best corner and 250 at the worst.
 *
 * <pre>
 *   61 of 72 -- Rate.tenths --> 84.7 -- LevelTable.level --> 3 --+
 *   minus 88 of 97 ---------> -6.0 -- LevelTable.level --> 1 --+-- ColourGrid --> ORANGE, box 150
 *                                     GroupSizes: below 150 students 1 counts as 2
 * </pre>
 *
 * <p>It refuses counts that no school system has, so that no sum can overflow unseen.
 */
@ApplicationModule(
    displayName = "Accountability",
    allowedDependencies = {})
@NullMarked
package org.foothill.accountability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
