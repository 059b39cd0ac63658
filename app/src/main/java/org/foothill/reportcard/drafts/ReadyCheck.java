package org.foothill.reportcard.drafts;

import java.util.List;

/** One condition of an edition. Every bean of this type is asked. */
public interface ReadyCheck {
  Step step();

  /** Empty when nothing is lacking. */
  List<Lack> lacks(Draft.Open draft);
}
