package org.foothill.indicators.definitions;

import java.util.List;
import org.foothill.core.SchoolYear;
import org.foothill.indicators.catalogue.GroupDefinition;

/**
 * A student group with its rule: every condition must hold; no condition means everybody.
 *
 * @param from the first school year in which the group is counted
 */
public record GroupRule(GroupDefinition definition, List<Condition> conditions, SchoolYear from) {
  public GroupRule {
    conditions = List.copyOf(conditions);
  }

  /** The learner's trait has this value. */
  public record Condition(String trait, String value) {}
}
