package org.foothill.indicators;

import org.foothill.access.Actor;
import org.foothill.core.Explanation;
import org.foothill.core.Language;

/**
 * Says how a figure was counted, before disclosure control: for those who look after the records.
 * Every look is written to the audit trail.
 */
public interface ExplainFigure {
  Outcome explain(Actor actor, CellName cell, Language language);

  /** The closed set of answers. */
  sealed interface Outcome {
    record Explained(Explanation why) implements Outcome {}

    /** A message key below {@code access.refused.} and its argument. */
    record Refused(String messageKey, String argument) implements Outcome {}

    record NothingComputed() implements Outcome {}

    /** The newest result does not have this cell: not computed, or the group is not known. */
    record NoSuchFigure(CellName cell) implements Outcome {}
  }
}
