package org.foothill.plan;

/** The whole plan as text. */
public interface ExportPlan {
  /**
   * YAML that {@link ImportPlan} reads; the same plan always gives the same bytes. Empty text when
   * there is no plan yet.
   */
  String yaml();
}
