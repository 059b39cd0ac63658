/**
 * Measures of equity between groups, from counts alone: percentage point gaps, proportionality, the
 * 80 percent index, risk ratios, students needed to close a gap, and the shares that California's
 * school funding (LCFF) uses. Decisions are taken on exact fractions; decimals are for showing.
 *
 * <p>Words: <em>counts</em> are students of a group and those of them with the outcome. An outcome
 * is taken to be good; of a bad one, such as absence, take {@link Counts#complement()}. A group has
 * <em>disproportionate impact</em> when a measure says that it is left behind.
 *
 * <pre>
 *   Counts(group) + Counts(everyone) + GapRule -- PointGap.measure --> Measured | TooFew | NoOthers
 * </pre>
 *
 * <p>It refuses to judge groups that are too small, and it protects nobody's privacy: what may be
 * shown is decided elsewhere.
 */
@ApplicationModule(
    displayName = "Equity",
    allowedDependencies = {})
@NullMarked
package org.foothill.equity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
