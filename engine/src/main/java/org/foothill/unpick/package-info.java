/**
 * Takes what is published and tries to work out what is hidden: the second reading of every
 * release, written without looking at how {@code suppression} protects it. Only the solvers are
 * shared. Knows cells, codes and sums: no schools, no students, no clock, no files.
 *
 * <p>Words: a <em>cell</em> is one place of a published table with what is told there; a
 * <em>quantity</em> is a count of a described set of people, printed or not, and the same quantity
 * in two tables or two releases is one unknown; a <em>line</em> says that quantities add up, or how
 * a printed rate binds two of them; a <em>board</em> is all quantities and lines of everything
 * public together; an <em>island</em> is quantities that lines link once all known ones are taken
 * away; an <em>aim</em> is something that no reader may be able to prove; a <em>finding</em> is an
 * aim that can be; a <em>point</em> is a complete table that agrees with all that is printed, and
 * clears every aim that it contradicts.
 *
 * <pre>
 *   Release(Schema, Cell...) -- BoardMaker --> Board -- Narrowing (L0) --> Bounds -- Islands
 *                                   |                                        |
 *                                   v                          Island -- LinearAttack (L1, L3)
 *                               Fault...                              -- WholeAttack (L2, L3)
 *                                                                     -- DeepUnions (L3)
 *                                                              the same knowing the rule (L4)
 *                                                                            |
 *                                        Report(Finding...) <-- Explaining --+
 * </pre>
 *
 * <p>Zeros are public: a hidden count of people is at least 1, and a quantity that no table has at
 * least 0. Nothing is assumed to be small or large beyond what lines prove.
 */
@ApplicationModule(displayName = "Unpick", allowedDependencies = "solvers")
@NullMarked
package org.foothill.unpick;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
