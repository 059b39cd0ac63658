package org.foothill.plan.web;

import java.util.List;
import java.util.Map;
import org.foothill.plan.Difference;
import org.foothill.plan.EntryKey.Kind;
import org.foothill.site.Problem;

/**
 * A form between two looks at it.
 *
 * @param basedOn the version that is being changed; 0 for a new entry
 * @param differences what somebody else saved in between (before) and what this editor wrote
 *     (after)
 * @param otherEditor who saved in between; empty when nobody did
 */
public record FormState(
    Kind kind,
    Map<String, List<String>> values,
    int basedOn,
    List<Problem> problems,
    List<Difference> differences,
    String otherEditor) {
  public FormState {
    values = Map.copyOf(values);
    problems = List.copyOf(problems);
    differences = List.copyOf(differences);
  }

  static FormState of(Kind kind, Map<String, List<String>> values, int basedOn) {
    return new FormState(kind, values, basedOn, List.of(), List.of(), "");
  }

  FormState withProblems(List<Problem> found) {
    return new FormState(kind, values, basedOn, found, List.of(), "");
  }

  /** Saving once more is then based on what the other one saved. */
  FormState afterOther(int version, String editor, List<Difference> found) {
    return new FormState(kind, values, version, List.of(), found, editor);
  }
}
