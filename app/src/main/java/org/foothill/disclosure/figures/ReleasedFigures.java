package org.foothill.disclosure.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;
import org.foothill.core.Share;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.FiguresReleased;
import org.foothill.disclosure.files.FigureRow;
import org.foothill.disclosure.files.FigureRow.Key;
import org.foothill.disclosure.files.FigureRow.Told;
import org.foothill.disclosure.files.Manifest;
import org.foothill.disclosure.files.ReleaseFiles;
import org.foothill.storage.DataDirectory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the served release in memory. Figures are made here from sealed files whose hashes match;
 * when they do not, nothing is served. Notices by itself when another process makes another release
 * public.
 */
@Component
class ReleasedFigures implements Figures {
  /** How long another process's release may go unnoticed. */
  private static final long PATIENCE_NANOS = 500_000_000L;

  private final ReleaseFiles files;
  private volatile Shelf shelf = Shelf.EMPTY;
  private volatile long lookedAt;
  private volatile boolean looked;

  ReleasedFigures(DataDirectory directory) {
    files = new ReleaseFiles(directory.releases());
  }

  /** What is served, with what is wrong when nothing is. */
  private record Shelf(
      long pointedAt,
      Optional<Release> release,
      Optional<String> problem,
      Map<Key, PublicFigure> figures,
      Map<IndicatorId, List<SchoolYear>> years,
      List<PlaceId> places) {
    static final Shelf EMPTY =
        new Shelf(0, Optional.empty(), Optional.empty(), Map.of(), Map.of(), List.of());
  }

  @Override
  public Optional<Release> release() {
    return shelf().release();
  }

  @Override
  public Optional<PublicFigure> find(
      IndicatorId indicator, SchoolYear year, PlaceId place, StudentGroup group) {
    return Optional.ofNullable(shelf().figures().get(new Key(indicator, year, place, group)));
  }

  @Override
  public List<SchoolYear> years(IndicatorId indicator) {
    return shelf().years().getOrDefault(indicator, List.of());
  }

  @Override
  public List<IndicatorId> indicators() {
    return List.copyOf(shelf().years().keySet());
  }

  @Override
  public List<PlaceId> places() {
    return shelf().places();
  }

  /** A release of this process is served at once. */
  @EventListener
  void hear(FiguresReleased news) {
    looked = false;
  }

  /** Why nothing is served although a release is public; empty when all is well. */
  Optional<String> problem() {
    return shelf().problem();
  }

  private Shelf shelf() {
    long now = System.nanoTime();
    if (!looked || now - lookedAt > PATIENCE_NANOS) {
      look(now);
    }
    return shelf;
  }

  private synchronized void look(long now) {
    long pointedAt = files.pointedAt();
    if (!looked || pointedAt != shelf.pointedAt()) {
      shelf = files.pointed().map(release -> load(release, pointedAt)).orElse(Shelf.EMPTY);
    }
    lookedAt = now;
    looked = true;
  }

  private Shelf load(String release, long pointedAt) {
    return switch (files.read(release)) {
      case ReleaseFiles.Reading.Whole(Manifest manifest, List<FigureRow> rows) ->
          shelve(manifest, rows, pointedAt);
      case ReleaseFiles.Reading.Broken(String broken, String fault) ->
          new Shelf(
              pointedAt,
              Optional.empty(),
              Optional.of("Release %s: %s".formatted(broken, fault)),
              Map.of(),
              Map.of(),
              List.of());
    };
  }

  private static Shelf shelve(Manifest manifest, List<FigureRow> rows, long pointedAt) {
    var figures = new HashMap<Key, PublicFigure>(rows.size() * 2);
    var years = new LinkedHashMap<IndicatorId, Collection<SchoolYear>>();
    var places = new TreeSet<PlaceId>();
    for (var row : rows) {
      figures.put(row.key(), figure(row));
      years.computeIfAbsent(row.key().indicator(), _ -> new TreeSet<>()).add(row.key().year());
      places.add(row.key().place());
    }
    var sortedYears = new LinkedHashMap<IndicatorId, List<SchoolYear>>();
    years.forEach((indicator, set) -> sortedYears.put(indicator, List.copyOf(set)));
    return new Shelf(
        pointedAt,
        Optional.of(release(manifest)),
        Optional.empty(),
        figures,
        sortedYears,
        new ArrayList<>(new LinkedHashSet<>(places)));
  }

  private static Release release(Manifest manifest) {
    var counts = manifest.counts();
    return new Release(
        manifest.release(),
        Instant.parse(manifest.sealedAt()),
        manifest.approvedBy(),
        manifest.policyVersion(),
        counts.cells(),
        counts.hidden(),
        counts.complementary(),
        counts.coarser(),
        manifest.auditLevel(),
        manifest.seal());
  }

  private static PublicFigure figure(FigureRow row) {
    var i = row.key().indicator();
    var y = row.key().year();
    var p = row.key().place();
    var g = row.key().group();
    return switch (row.told()) {
      case Told.Rate(long part, long whole) ->
          new PublicFigure.Rate(i, y, p, g, part, whole, new Share(part, whole).percent());
      case Told.Band(int low, int high, long whole) ->
          new PublicFigure.Band(i, y, p, g, percent(low), percent(high), whole);
      case Told.Count(long students) -> new PublicFigure.Count(i, y, p, g, students);
      case Told.Hidden() -> new PublicFigure.Hidden(i, y, p, g);
      case Told.Nobody() -> new PublicFigure.Nobody(i, y, p, g);
    };
  }

  private static java.math.BigDecimal percent(int whole) {
    return java.math.BigDecimal.valueOf(whole);
  }
}
