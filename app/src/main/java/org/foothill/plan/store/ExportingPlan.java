package org.foothill.plan.store;

import org.foothill.plan.EntryKey.Kind;
import org.foothill.plan.ExportPlan;
import org.springframework.stereotype.Service;

/** Writes the plan in the order of its keys. */
@Service
class ExportingPlan implements ExportPlan {
  private final CurrentPlan current;

  ExportingPlan(CurrentPlan current) {
    this.current = current;
  }

  @Override
  public String yaml() {
    return yaml(current.now());
  }

  static String yaml(Plan plan) {
    var text = new StringBuilder();
    for (var kind : Kind.values()) {
      var nodes =
          plan.all().filter(entry -> entry.key().kind() == kind).map(EntryWriter::write).toList();
      if (!nodes.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n")
            .append(
                kind == Kind.PARTNERSHIP
                    ? YamlWriter.single(kind.word(), nodes.getFirst())
                    : YamlWriter.list(kind.word(), nodes));
      }
    }
    return text.toString();
  }
}
