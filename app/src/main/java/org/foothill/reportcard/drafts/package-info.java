/**
 * The edition of a year in the making: measures are chosen, missing data is decided on, checks
 * look, people sign. Nothing is published from here: the edition itself asks {@link
 * org.foothill.reportcard.drafts.Readiness} and refuses while something is lacking.
 */
@NullMarked
package org.foothill.reportcard.drafts;

import org.jspecify.annotations.NullMarked;
