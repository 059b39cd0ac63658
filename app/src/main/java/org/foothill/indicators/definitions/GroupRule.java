package org.foothill.indicators.definitions;

import java.util.List;
import org.foothill.indicators.catalogue.GroupDefinition;

/** A student group with its rule: every condition must hold; no condition means everybody. */
public record GroupRule(GroupDefinition definition, List<Condition> conditions) {
  public GroupRule {
    conditions = List.copyOf(conditions);
  }

  /** The learner's trait has this value. */
  public record Condition(String trait, String value) {}
}
