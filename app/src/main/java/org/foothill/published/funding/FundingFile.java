package org.foothill.published.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.published.files.Finding;
import org.foothill.published.files.Header;
import org.foothill.published.files.TableFile;
import org.foothill.published.files.TableRow;

/** Collects the figures, differences and findings of one file. */
final class FundingFile implements TableFile.Reader {
  /** How rows of one kind of file are read. */
  interface Rows {
    void row(TableRow row);

    /** After the last row. */
    void end();
  }

  /**
   * A figure that the file gives.
   *
   * @param what UPP in percent or EQUITY-MULTIPLIER in dollars
   * @param cds 14 digits, 7 for a district's sum
   * @param year empty when the file says none
   */
  record Figure(String what, String cds, String year, String value, String from) {}

  private final String name;
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Optional<Rows> rows = Optional.empty();

  FundingFile(String name) {
    this.name = name;
  }

  @Override
  public boolean header(Header header) {
    if (UnduplicatedRows.canRead(header)) {
      rows = Optional.of(new UnduplicatedRows(this));
    } else if (MultiplierRows.canRead(header)) {
      rows = Optional.of(new MultiplierRows(this));
    } else {
      finding(
          new Finding.NotADashboardFile(
              Finding.Place.file(name),
              "a table of neither unduplicated pupils nor the equity multiplier"));
    }
    return rows.isPresent();
  }

  @Override
  public void row(TableRow row) {
    rows.ifPresent(each -> each.row(row));
  }

  @Override
  public void finding(Finding finding) {
    findings.add(finding);
  }

  void end() {
    rows.ifPresent(Rows::end);
  }

  void figure(Figure figure) {
    figures.add(figure);
  }

  void difference(String sentence) {
    differences.add(sentence);
  }

  Finding.Place at(TableRow row, String column) {
    return new Finding.Place(name, row.number(), column);
  }

  void unreadable(TableRow row, String expected) {
    finding(new Finding.UnreadableValue(Finding.Place.line(name, row.number()), "a row", expected));
  }

  List<Figure> figures() {
    return List.copyOf(figures);
  }

  List<String> differences() {
    return List.copyOf(differences);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
