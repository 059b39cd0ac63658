/**
 * The state's code tables, loaded as data: which codes there are and in which school years they
 * hold.
 *
 * <p>Words: a <em>table</em> is one file of the state's valid code combinations, such as the course
 * master. A newer table takes the place of the one before; the older ones stay in {@code
 * <data>/codes}.
 *
 * <pre>
 *   calpads_v12_*.csv -- LoadCodes --> findings | <data>/codes/<kind>/ -- CodeTables --> intake, indicators
 * </pre>
 *
 * <p>Until a table is loaded intake and indicators use the codes that are part of the program. It
 * refuses a table with a row that it does not understand: half a table would change figures. How
 * sure those codes are is told by {@link org.foothill.codes.KnownForms}, which intake answers.
 */
@ApplicationModule(
    displayName = "Code tables",
    allowedDependencies = {"core", "cli", "audit", "access", "storage"})
@NullMarked
package org.foothill.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
