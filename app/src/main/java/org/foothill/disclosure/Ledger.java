package org.foothill.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.FigureRow.Told;
import org.foothill.disclosure.files.ReleaseFiles;

/**
 * What is public already: every sealed release, and what others have published. Readers put all of
 * it together with a new release, so it is part of every new table.
 *
 * @param seal of the newest release in it; what is solved against this ledger may only be published
 *     while no newer one is sealed
 */
record Ledger(String seal, Map<FigureRow.Key, List<Told>> facts) {
  static final Ledger NOTHING =
      new Ledger(org.foothill.disclosure.files.Manifest.BEGINNING, Map.of());

  Ledger {
    facts = Map.copyOf(facts);
  }

  /**
   * Reads every sealed release and the facts of others.
   *
   * @return empty when a release is damaged: without it nobody knows what is public
   */
  static Optional<Ledger> read(ReleaseFiles files) {
    var facts = new HashMap<FigureRow.Key, List<Told>>();
    var seal = NOTHING.seal;
    for (var release : files.sealed()) {
      switch (files.read(release)) {
        case ReleaseFiles.Reading.Broken _ -> {
          return Optional.empty();
        }
        case ReleaseFiles.Reading.Whole(var manifest, var rows) -> {
          seal = manifest.seal();
          rows.forEach(row -> add(facts, row));
        }
      }
    }
    files.outside().forEach(row -> add(facts, row));
    return Optional.of(new Ledger(seal, facts));
  }

  private static void add(Map<FigureRow.Key, List<Told>> facts, FigureRow row) {
    boolean says =
        switch (row.told()) {
          case Told.Rate _, Told.Band _, Told.Count _, Told.Nobody _ -> true;
          case Told.Hidden _ -> false;
        };
    var known = facts.computeIfAbsent(row.key(), _ -> new ArrayList<>());
    if (says && !known.contains(row.told())) {
      known.add(row.told());
    }
  }

  List<Told> of(FigureRow.Key key) {
    return facts.getOrDefault(key, List.of());
  }

  /** Bounds in which a count was said to lie. */
  record Said(long low, long high) {
    boolean agrees(long value) {
      return low <= value && value <= high;
    }

    /** How far a count has moved out of what was said. */
    long moved(long value) {
      return value < low ? low - value : Math.max(0, value - high);
    }
  }

  /** What was said of all who were counted. */
  static Said whole(Told told) {
    return switch (told) {
      case Told.Rate(long _, long whole) -> new Said(whole, whole);
      case Told.Band(int _, int _, long whole) -> new Said(whole, whole);
      case Told.Count(long students) -> new Said(students, students);
      case Told.Nobody() -> new Said(0, 0);
      case Told.Hidden() -> new Said(1, Long.MAX_VALUE);
    };
  }

  /** What was said of those with the outcome. */
  static Said part(Told told) {
    return switch (told) {
      case Told.Rate(long part, long _) -> new Said(part, part);
      case Told.Band(int low, int high, long whole) ->
          new Said((low * whole + 99) / 100, high * whole / 100);
      case Told.Count(long students) -> new Said(students, students);
      case Told.Nobody() -> new Said(0, 0);
      case Told.Hidden() -> new Said(0, Long.MAX_VALUE);
    };
  }
}
