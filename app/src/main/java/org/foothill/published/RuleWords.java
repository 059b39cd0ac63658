package org.foothill.published;

import java.util.ArrayList;
import java.util.List;
import org.foothill.published.pages.RuleLine;
import org.foothill.site.Page;

/** Says the rules in the language of the page, with their years and whether they were confirmed. */
final class RuleWords {
  private static final int FOR_EVER = 2199;

  private final Page page;
  private final Rulebook book;

  RuleWords(Page page, Rulebook book) {
    this.page = page;
    this.book = book;
  }

  List<RuleLine> lines() {
    var lines = new ArrayList<RuleLine>();
    for (var each : book.publications()) {
      lines.add(line("publication", each.effective()));
    }
    for (var each : book.cuts()) {
      var name = book.indicator(each.indicator()).orElseThrow().name().in(page.language());
      lines.add(line("cuts", each.effective(), name));
    }
    for (var each : book.grids()) {
      lines.add(line("grid", each.effective()));
    }
    for (var each : book.sizes()) {
      lines.add(line("sizes", each.effective()));
    }
    for (var each : book.assistance()) {
      lines.add(line("assistance", each.effective()));
    }
    return lines;
  }

  private RuleLine line(String kind, Effective effective, String... name) {
    var status = effective.confirmed() ? "confirmed" : "unconfirmed";
    return new RuleLine(
        page.text().of("published.rule." + kind, (Object[]) name),
        years(effective),
        effective.confirmed(),
        page.text().of("published.rule." + status),
        effective.text().in(page.language()),
        effective.source());
  }

  private String years(Effective effective) {
    if (effective.to() == FOR_EVER) {
      return page.text().of("published.rule.since", String.valueOf(effective.from()));
    }
    return effective.from() == effective.to()
        ? String.valueOf(effective.from())
        : effective.from() + "–" + effective.to();
  }
}
