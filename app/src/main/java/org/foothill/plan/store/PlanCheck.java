package org.foothill.plan.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.EntryKey;
import org.foothill.plan.EntryKey.Kind;
import org.foothill.plan.Finding;
import org.foothill.plan.Finding.Place;

/** What must be true between entries, and between the plan and the catalogue. */
final class PlanCheck {
  /** More figures than this are a list, not a headline. */
  static final int MOST_HEADLINES = 5;

  /** Where a field of an entry stands, for the finding. */
  interface Where {
    Place of(EntryKey entry, String field);
  }

  private final Plan plan;
  private final Catalogue catalogue;
  private final Where where;
  private final List<Finding> findings = new ArrayList<>();

  private PlanCheck(Plan plan, Catalogue catalogue, Where where) {
    this.plan = plan;
    this.catalogue = catalogue;
    this.where = where;
  }

  /** Looks at the given entries of the plan; the others were looked at when they came in. */
  static List<Finding> check(Plan plan, List<Entry> entries, Catalogue catalogue, Where where) {
    var check = new PlanCheck(plan, catalogue, where);
    entries.forEach(check::entry);
    return check.findings;
  }

  private void entry(Entry entry) {
    var key = entry.key();
    switch (entry) {
      case Entry.OfPartnership _, Entry.OfPlace _ -> {}
      case Entry.OfResult result -> result(key, result);
      case Entry.OfTarget target -> target(key, target);
      case Entry.OfStrategy(var strategy) -> strategy(key, strategy.details());
      case Entry.OfStory(var story) -> indicators(key, "indicator", List.of(story.indicator()));
    }
  }

  private void result(EntryKey key, Entry.OfResult result) {
    indicators(key, "indicators", result.headline());
    indicators(key, "more", result.more());
    if (result.headline().size() > MOST_HEADLINES) {
      findings.add(
          new Finding.TooManyHeadlines(
              where.of(key, "indicators"), result.headline().size(), MOST_HEADLINES));
    }
    var seen = new HashSet<>(result.headline());
    result.more().stream()
        .filter(indicator -> !seen.add(indicator))
        .forEach(indicator ->
            findings.add(new Finding.DuplicateCode(where.of(key, "more"), indicator.code())));
  }

  private void target(EntryKey key, Entry.OfTarget entry) {
    var target = entry.target();
    indicators(key, "indicator", List.of(target.indicator()));
    groups(key, "group", List.of(target.group()));
    catalogue
        .find(target.indicator())
        .map(PlanCheck::unit)
        .filter(unit -> !unit.equals(entry.unit()))
        .ifPresent(
            unit -> findings.add(new Finding.WrongUnit(where.of(key, "unit"), entry.unit(), unit)));
    if (target.by().compareTo(target.baseline()) <= 0) {
      findings.add(
          new Finding.DatesReversed(
              where.of(key, "by"), target.baseline().toString(), target.by().toString()));
    }
  }

  /** How a target for the indicator is written. */
  static String unit(Indicator indicator) {
    return switch (indicator.unit()) {
      case PERCENT_OF_STUDENTS, PER_THOUSAND_STUDENTS, PERCENT_OF_DAYS -> "percent";
      case COUNT -> "students";
    };
  }

  private void strategy(EntryKey key, Strategy.Details details) {
    indicators(key, "indicators", details.indicators());
    groups(key, "groups", details.groups());
    places(key, details.places());
    if (plan.find(new EntryKey(Kind.RESULT, details.result().code())).isEmpty()) {
      findings.add(new Finding.UnknownResult(where.of(key, "result"), details.result().code()));
    }
    var starts = Optional.ofNullable(details.starts());
    var ends = Optional.ofNullable(details.ends());
    if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
      findings.add(
          new Finding.DatesReversed(
              where.of(key, "ends"), starts.get().toString(), ends.get().toString()));
    }
  }

  private void indicators(EntryKey key, String field, List<IndicatorId> ids) {
    ids.stream()
        .filter(id -> catalogue.find(id).isEmpty())
        .forEach(id -> findings.add(new Finding.UnknownIndicator(where.of(key, field), id.code())));
    repeated(ids)
        .forEach(
            id -> findings.add(new Finding.DuplicateCode(where.of(key, field), id.toString())));
  }

  private void groups(EntryKey key, String field, List<StudentGroup> groups) {
    groups.stream()
        .filter(group -> catalogue.find(group).isEmpty())
        .forEach(
            group -> findings.add(new Finding.UnknownGroup(where.of(key, field), group.code())));
  }

  private void places(EntryKey key, List<PlaceId> places) {
    places.stream()
        .filter(place -> plan.find(new EntryKey(Kind.PLACE, place.cds())).isEmpty())
        .forEach(
            place -> findings.add(new Finding.UnknownPlace(where.of(key, "places"), place.cds())));
  }

  private static <T> Set<T> repeated(List<T> values) {
    var seen = new HashSet<T>();
    return values.stream().filter(value -> !seen.add(value)).collect(Collectors.toSet());
  }
}
