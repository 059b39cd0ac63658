package org.foothill.indicators.catalogue;

import java.util.List;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.StudentGroup;

/** Definitions only: no student data behind this door. */
public interface Catalogue {
  /** The newest version of every indicator, in catalogue order. */
  List<Indicator> indicators();

  Optional<Indicator> find(IndicatorId id);

  /** Every version of an indicator, the oldest first; each holds in years of its own. */
  default List<Indicator> versions(IndicatorId id) {
    return find(id).stream().toList();
  }

  /** Every group, in the order in which tables show them; {@code ALL} first. */
  List<GroupDefinition> groups();

  Optional<GroupDefinition> find(StudentGroup group);
}
