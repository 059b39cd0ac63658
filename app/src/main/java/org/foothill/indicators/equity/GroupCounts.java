package org.foothill.indicators.equity;

import org.foothill.equity.Counts;
import org.jspecify.annotations.Nullable;

/**
 * A group of a table.
 *
 * @param name as the table shows it
 * @param family groups of one family are compared with its best one
 * @param counts students, and those with the outcome as it is counted, wanted or not
 * @param elsewhere the same of everyone in the state who is not in the group, for the alternate
 *     risk ratio; null when nobody knows
 */
public record GroupCounts(String name, String family, Counts counts, @Nullable Counts elsewhere) {}
