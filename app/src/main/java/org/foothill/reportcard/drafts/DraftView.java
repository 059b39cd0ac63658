package org.foothill.reportcard.drafts;

import java.util.List;

/**
 * The draft as its page shows it.
 *
 * @param revision true when the year has an edition already, so that a reason is needed
 * @param mayPrepare the visitor decides and publishes; others only sign
 */
public record DraftView(
    long number,
    String year,
    List<StepRow> steps,
    List<MeasureRow> measures,
    List<PostRow> posts,
    NoticeRow notice,
    boolean revision,
    boolean mayPrepare) {
  public DraftView {
    steps = List.copyOf(steps);
    measures = List.copyOf(measures);
    posts = List.copyOf(posts);
  }

  /** True when nothing is lacking but the look that publishing takes anyway. */
  public boolean isReady() {
    return steps.stream().allMatch(StepRow::isDone);
  }

  /** A step with what is lacking. */
  public record StepRow(String word, String title, String what, List<LackRow> lacking) {
    public boolean isDone() {
      return lacking.isEmpty();
    }
  }

  /** One thing that is lacking; {@code link} is empty when it can be put right on this page. */
  public record LackRow(String text, String link) {}

  /**
   * @param choice {@code in}, {@code out} or {@code not-yet}
   * @param hasData false when only {@code out} and {@code not-yet} can be chosen
   */
  public record MeasureRow(
      String code, String name, boolean hasData, String choice, String reason) {}

  /**
   * @param signed who signed; empty when nobody did
   * @param holds false when something changed since
   * @param maySign the visitor may
   */
  public record PostRow(String code, String name, String signed, boolean holds, boolean maySign) {}

  /** The reason of a revision as it is typed. */
  public record NoticeRow(String paths, String what, String que, String reason, String razon) {
    static final NoticeRow EMPTY = new NoticeRow("", "", "", "", "");
  }
}
