package org.foothill.reportcard.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.access.Policy;
import org.foothill.core.IndicatorId;
import org.foothill.disclosure.figures.Figures;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.PlanReader;
import org.foothill.plan.ResultId;
import org.foothill.reportcard.Editions;
import org.foothill.reportcard.drafts.DraftView.LackRow;
import org.foothill.reportcard.drafts.DraftView.MeasureRow;
import org.foothill.reportcard.drafts.DraftView.NoticeRow;
import org.foothill.reportcard.drafts.DraftView.PostRow;
import org.foothill.reportcard.drafts.DraftView.StepRow;
import org.foothill.site.Page;
import org.springframework.stereotype.Component;

/** Lays out drafts for their page. */
@Component
final class DraftViews {
  private final Readiness readiness;
  private final Signatures signatures;
  private final Measured measured;
  private final Editions editions;
  private final Gate gate;

  DraftViews(
      Readiness readiness, Signatures signatures, Measured measured, Editions editions, Gate gate) {
    this.readiness = readiness;
    this.signatures = signatures;
    this.measured = measured;
    this.editions = editions;
    this.gate = gate;
  }

  /** Who signs and what. */
  @Component
  record Signatures(Drafts drafts, Posts posts, Content content) {}

  /** What can be chosen. */
  @Component
  record Measured(PlanReader plan, Catalogue catalogue, Figures figures) {}

  DraftView of(Draft.Open draft, Page page) {
    return new DraftView(
        draft.number(),
        page.numbers().year(draft.year()),
        steps(draft, page),
        measures(draft, page),
        posts(draft, page),
        draft.notice().map(DraftViews::typed).orElse(NoticeRow.EMPTY),
        editions.list().stream().anyMatch(edition -> edition.year().equals(draft.year())),
        gate.allows(Ability.PUBLISH_EDITION, Policy.EVERYWHERE));
  }

  private static NoticeRow typed(Draft.Notice notice) {
    return new NoticeRow(
        String.join(" ", notice.paths()),
        notice.what().english(),
        notice.what().spanish(),
        notice.reason().english(),
        notice.reason().spanish());
  }

  private List<StepRow> steps(Draft.Open draft, Page page) {
    var text = page.text();
    var rows = new ArrayList<StepRow>();
    for (Map.Entry<Step, List<Lack>> step : readiness.look(draft).entrySet()) {
      var word = step.getKey().word();
      rows.add(
          new StepRow(
              word,
              text.of("edition.step." + word),
              text.of("edition.step." + word + ".what"),
              step.getValue().stream().map(lack -> row(lack, page)).toList()));
    }
    return rows;
  }

  private static LackRow row(Lack lack, Page page) {
    return new LackRow(lack.say(page.text()), lack.link());
  }

  private List<MeasureRow> measures(Draft.Open draft, Page page) {
    var lacking = Checks.without(measured.plan(), measured.figures()).toList();
    return Stream.concat(lacking.stream(), measured.figures().indicators().stream())
        .flatMap(indicator -> measured.catalogue().find(indicator).stream())
        .map(found ->
            measure(
                found.id(),
                page.text().of(found.name()),
                !lacking.contains(found.id()),
                Optional.ofNullable(draft.choices().get(found.id()))))
        .toList();
  }

  private static MeasureRow measure(
      IndicatorId indicator, String name, boolean hasData, Optional<Draft.Choice> choice) {
    var word = choice.map(one -> one.leftOut() ? "out" : "not-yet").orElse(hasData ? "in" : "");
    return new MeasureRow(
        indicator.code(), name, hasData, word, choice.map(Draft.Choice::reason).orElse(""));
  }

  private List<PostRow> posts(Draft.Open draft, Page page) {
    var now = signatures.content().of(draft);
    var signed = signatures.drafts().signOffs(draft.number());
    return signatures.posts().list().stream()
        .map(post -> {
          var own = signed.stream().filter(each -> each.post().equals(post.code())).findFirst();
          return new PostRow(
              post.code(),
              name(post, page),
              own.map(SignOff::name).orElse(""),
              own.filter(each -> each.content().equals(now)).isPresent(),
              gate.allows(post.ability(), post.code()));
        })
        .toList();
  }

  private String name(Posts.Post post, Page page) {
    if (post.isHead()) {
      return page.text().of("edition.post." + post.code());
    }
    return ResultId.parse(post.code())
        .flatMap(measured.plan()::result)
        .map(result -> page.text().of("edition.post.lead", page.text().of(result.name())))
        .orElse(post.code());
  }
}
