/**
 * How far groups are from each other: the engine's measures of equity over the groups of an
 * indicator, or over a plain table of counts.
 *
 * <p>Words: everything is said of the <em>wanted</em> outcome. Where a low figure is good, such as
 * absence, the wanted outcome is not to have it, and a negative gap always means worse off. Risk
 * ratios alone are about the unwanted outcome.
 *
 * <pre>
 *   cells of the newest result --+
 *   group,n,x (a CSV text) ------+--> EquityTable --> page, command
 * </pre>
 *
 * <p>It judges no group of ten students or fewer. Its numbers are unprotected: for those who may
 * see such figures.
 */
@NullMarked
package org.foothill.indicators.equity;

import org.jspecify.annotations.NullMarked;
