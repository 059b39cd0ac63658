package org.foothill.plan.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.plan.EntryKey;
import org.foothill.plan.EntryKey.Kind;
import org.foothill.plan.PlanReader;
import org.foothill.plan.ResultId;
import org.foothill.plan.StrategyId;
import org.foothill.site.PartnershipName;
import org.foothill.site.PlaceNames;
import org.foothill.site.Text;
import org.springframework.stereotype.Component;

/**
 * The plan as it is now. Kept in memory and read again only when the newest version in the database
 * is another one, whichever process wrote it.
 */
@Component
class CurrentPlan implements PlanReader, PartnershipName, PlaceNames {
  private record Snapshot(long newest, Plan plan) {}

  private final Versions versions;
  private volatile Snapshot snapshot = new Snapshot(0, Plan.EMPTY);

  CurrentPlan(Versions versions) {
    this.versions = versions;
  }

  Plan now() {
    var newest = versions.newest();
    var known = snapshot;
    if (known.newest != newest) {
      known = new Snapshot(newest, read());
      snapshot = known;
    }
    return known.plan;
  }

  /** Straight from the table; for whoever holds the lock and is about to write. */
  Plan read() {
    var entries = new HashMap<EntryKey, Plan.Kept>();
    for (var row : versions.present()) {
      var entry = EntryText.read(row.key().kind(), row.body());
      entries.put(row.key(), new Plan.Kept(entry, row.number(), row.by(), row.at()));
    }
    return Plan.of(entries);
  }

  @Override
  public Optional<Partnership> partnership() {
    return now().list(Entry.OfPartnership.class, Entry.OfPartnership::partnership).stream()
        .findFirst();
  }

  @Override
  public String name(Text text) {
    return partnership().map(partnership -> text.of(partnership.name())).orElse("Foothill");
  }

  @Override
  public String name(PlaceId place) {
    return place(place).map(PlaceView::name).orElse(place.cds());
  }

  @Override
  public List<PlaceView> places() {
    return now().places();
  }

  @Override
  public Optional<PlaceView> place(PlaceId id) {
    return now().places().stream().filter(place -> place.id().equals(id)).findFirst();
  }

  @Override
  public List<ResultView> results() {
    return now().list(Entry.OfResult.class, Entry.OfResult::view);
  }

  @Override
  public Optional<ResultView> result(ResultId id) {
    return results().stream().filter(result -> result.id().equals(id)).findFirst();
  }

  @Override
  public List<TargetView> targets(IndicatorId indicator) {
    return now().list(Entry.OfTarget.class, Entry.OfTarget::target).stream()
        .filter(target -> target.indicator().equals(indicator))
        .sorted(Comparator.comparing(TargetView::by).thenComparing(TargetView::group))
        .toList();
  }

  @Override
  public List<StrategyView> strategies() {
    return now().list(Entry.OfStrategy.class, entry -> entry.strategy().view());
  }

  @Override
  public Optional<StrategyView> strategy(StrategyId id) {
    return now()
        .find(new EntryKey(Kind.STRATEGY, id.code()))
        .map(kept -> ((Entry.OfStrategy) kept.entry()).strategy().view());
  }

  @Override
  public Optional<LocalDate> changedOn(StrategyId id) {
    return now()
        .find(new EntryKey(Kind.STRATEGY, id.code()))
        .map(kept -> kept.at().atOffset(ZoneOffset.UTC).toLocalDate());
  }

  @Override
  public List<StoryView> stories(IndicatorId indicator) {
    return now().list(Entry.OfStory.class, Entry.OfStory::story).stream()
        .filter(story -> story.indicator().equals(indicator))
        .sorted(Comparator.comparing(StoryView::writtenOn).reversed())
        .toList();
  }
}
