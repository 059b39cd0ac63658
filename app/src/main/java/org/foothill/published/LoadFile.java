package org.foothill.published;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.foothill.published.FileDefaults.Said;
import org.foothill.published.KeptFigures.Place;
import org.foothill.published.files.Finding;
import org.foothill.published.files.Header;
import org.foothill.published.files.TableFile;
import org.foothill.published.files.TableRow;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of one file, some thousands at a time. */
final class LoadFile implements TableFile.Reader {
  private static final int AT_ONCE = 2_000;
  private static final int LONGEST_NAME = 200;

  private final String file;
  private final Choice choice;
  private final Rulebook book;
  private final KeptFigures kept;
  private final Consumer<Finding> findings;
  private final long number;
  private final Map<String, Row> waiting = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> said = new HashSet<>();
  private @Nullable RowReader reader;
  private long loaded;
  private long passedBy;

  /**
   * What is to be kept.
   *
   * @param districts first seven digits of places; empty for all
   */
  record Choice(Said said, List<String> districts) {
    boolean includes(String cds) {
      return districts.isEmpty() || districts.contains(cds.substring(0, 7));
    }
  }

  /** Where rows and findings go; {@code number} is the file's. */
  record Target(KeptFigures kept, long number, Consumer<Finding> findings) {}

  LoadFile(String file, Choice choice, Rulebook book, Target target) {
    this.file = file;
    this.choice = choice;
    this.book = book;
    this.kept = target.kept();
    this.number = target.number();
    this.findings = target.findings();
  }

  long loaded() {
    return loaded;
  }

  /** Rows of other districts. */
  long passedBy() {
    return passedBy;
  }

  @Override
  public boolean header(Header header) {
    var strange = RowReader.strange(header);
    if (strange.isPresent()) {
      finding(new Finding.NotADashboardFile(Finding.Place.file(file), strange.get()));
      return false;
    }
    var defaults = FileDefaults.of(file, header, choice.said(), book);
    reader = new RowReader(file, defaults, book, this::finding);
    return true;
  }

  @Override
  public void finding(Finding finding) {
    findings.accept(finding);
  }

  @Override
  public void row(TableRow text) {
    if (reader != null) {
      reader.read(text).ifPresent(this::keep);
    }
  }

  private void keep(Row row) {
    var cds = row.subject().cds();
    if (cds.isEmpty()) {
      if (said.add("place")) {
        finding(new Finding.PlaceNotSaid(Finding.Place.line(file, row.line())));
      }
      return;
    }
    if (!choice.includes(cds)) {
      passedBy++;
      return;
    }
    places.put(cds, place(cds, row.text()));
    waiting.put(
        "%s %d %s %s".formatted(row.indicator().code(), row.year(), cds, row.subject().group()),
        row);
    loaded++;
    if (waiting.size() >= AT_ONCE) {
      flush();
    }
  }

  private static Place place(String cds, TableRow row) {
    return new Place(
        cds, name(row, "districtname"), name(row, "schoolname"), name(row, "countyname"));
  }

  private static String name(TableRow row, String column) {
    var name = row.text(column).replace("\u0000", "");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /** Writes what waits; also called after the last row. */
  void flush() {
    if (!waiting.isEmpty()) {
      kept.putPlaces(places.values());
      kept.put(waiting.values(), number);
    }
    waiting.clear();
    places.clear();
  }
}
