package org.foothill.plan.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foothill.plan.EntryKey;
import org.foothill.plan.PlanReader.PlaceView;

/** Every entry of the plan at one moment. */
record Plan(SortedMap<EntryKey, Kept> entries) {
  /** An entry and the version it is in, with who wrote it when. */
  record Kept(Entry entry, int version, String by, Instant at) {}

  static final Plan EMPTY = new Plan(new TreeMap<>());

  Stream<Entry> all() {
    return entries.values().stream().map(Kept::entry);
  }

  <E extends Entry, T> List<T> list(Class<E> kind, Function<E, T> view) {
    return all().filter(kind::isInstance).map(kind::cast).map(view).toList();
  }

  Optional<Kept> find(EntryKey key) {
    return Optional.ofNullable(entries.get(key));
  }

  int version(EntryKey key) {
    return find(key).map(Kept::version).orElse(0);
  }

  /** Districts first, then schools by name. */
  List<PlaceView> places() {
    return list(Entry.OfPlace.class, Entry.OfPlace::place).stream()
        .sorted(
            Comparator.comparing((PlaceView place) -> place.id().isSchool())
                .thenComparing(PlaceView::name))
        .toList();
  }

  /** The plan as it would be with these entries in it. */
  Plan with(Collection<Entry> changed) {
    var all = new TreeMap<>(entries);
    changed.forEach(
        entry -> all.put(entry.key(), new Kept(entry, version(entry.key()), "", Instant.EPOCH)));
    return new Plan(all);
  }

  static Plan of(Map<EntryKey, Kept> entries) {
    return new Plan(new TreeMap<>(entries));
  }
}
