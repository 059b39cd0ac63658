package org.foothill.reportcard;

import java.time.Instant;
import org.foothill.core.SchoolYear;

/**
 * What an edition is made of.
 *
 * @param year the newest school year it speaks of
 * @param release the release whose figures it shows
 * @param at when that release was sealed; the only time that documents of the edition carry, so
 *     that a rebuild gives the same bytes
 */
public record Imprint(SchoolYear year, String release, Instant at) {}
