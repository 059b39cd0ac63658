package org.foothill.published;

import java.util.Optional;
import java.util.function.Consumer;
import org.foothill.accountability.Colour;
import org.foothill.accountability.PlaceKind;
import org.foothill.published.FileDefaults.Said;
import org.foothill.published.files.Finding;
import org.foothill.published.files.Header;
import org.foothill.published.files.TableFile;
import org.foothill.published.files.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads one file for the letters: a Dashboard file, or the state's own list of letters. */
final class AssistanceFile implements TableFile.Reader {
  private static final int LONGEST_NAME = 80;

  private final String file;
  private final Rulebook book;
  private final Gathered gathered;
  private final Consumer<Finding> findings;
  private @Nullable RowReader reader;
  private boolean isFull;

  /** What all files together say. */
  record Gathered(DistrictColours colours, PrintedLetters letters) {}

  AssistanceFile(String file, Rulebook book, Gathered gathered, Consumer<Finding> findings) {
    this.file = file;
    this.book = book;
    this.gathered = gathered;
    this.findings = findings;
  }

  @Override
  public boolean header(Header header) {
    if (PrintedLetters.isSuchAFile(header)) {
      return true;
    }
    var strange = RowReader.strange(header);
    if (strange.isPresent()) {
      finding(new Finding.NotADashboardFile(Finding.Place.file(file), strange.get()));
      return false;
    }
    var defaults = FileDefaults.of(file, header, Said.NOTHING, book);
    reader = new RowReader(file, defaults, book, this::finding);
    return true;
  }

  @Override
  public void finding(Finding finding) {
    findings.accept(finding);
  }

  @Override
  public void row(TableRow text) {
    if (isFull) {
      return;
    }
    if (reader == null) {
      gathered.letters().add(file, text, new Cells(file, text, this::finding));
      return;
    }
    reader
        .read(text)
        .filter(row -> row.subject().place() == PlaceKind.DISTRICT)
        .filter(row -> !row.subject().cds().isEmpty())
        .ifPresent(this::keep);
  }

  private void keep(Row row) {
    var name = row.text().text("districtname");
    var brief = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    if (!gathered.colours().add(row, brief, colour(row))) {
      isFull = true;
      finding(new Finding.TooManyDistricts(Finding.Place.file(file), DistrictColours.MOST));
    }
  }

  /** The state's colour; the one of the rules where the file has no such column. */
  private Colour colour(Row row) {
    var byStatus =
        book.assistance(row.year())
            .filter(rules -> rules.byStatus().contains(row.indicator().code()));
    if (byStatus.isPresent()) {
      return Colour.ofNumber(Math.max(0, row.printed().statusLevel())).orElse(Colour.NONE);
    }
    if (row.printed().colour() != Printed.NO_COLUMN) {
      return Colour.ofNumber(Math.max(0, row.printed().colour())).orElse(Colour.NONE);
    }
    return rules(row)
        .map(rules -> RowCheck.colour(row, rules, book.shown(row.year())))
        .orElse(Colour.NONE);
  }

  private Optional<YearRules> rules(Row row) {
    return book.of(row.indicator(), row.year())
        .filter(rules -> rules.extent() == Publication.Extent.COLOUR);
  }
}
