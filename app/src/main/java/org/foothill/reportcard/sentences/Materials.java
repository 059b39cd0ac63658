package org.foothill.reportcard.sentences;

import java.util.List;
import java.util.Optional;

/** What sentences are made of now; answered by whoever reads the newest release. */
public interface Materials {
  /** One for each measure with figures, in catalogue order. */
  List<Material> list();

  /** Empty while no two figures of a main measure can be compared. */
  Optional<Overview> overview();
}
