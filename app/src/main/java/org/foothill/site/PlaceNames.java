package org.foothill.site;

import org.foothill.core.PlaceId;

/**
 * Names of districts and schools, for pages of modules that cannot ask the plan. Implemented by the
 * plan module.
 */
public interface PlaceNames {
  /** The name, or the code of a place that has none. */
  String name(PlaceId place);
}
