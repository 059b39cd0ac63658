/**
 * What may be concluded from figures: where a measure stands on its way to a goal, and where it was
 * heading before the work began.
 *
 * <p>Pure functions of numbers that are already public. Nothing is concluded from a movement that
 * chance alone often makes; whether it does is asked of the caller, who knows the counts.
 */
@NullMarked
package org.foothill.reportcard.standing;

import org.jspecify.annotations.NullMarked;
