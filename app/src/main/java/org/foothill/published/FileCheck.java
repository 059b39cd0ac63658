package org.foothill.published;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.foothill.published.FileDefaults.Said;
import org.foothill.published.files.Finding;
import org.foothill.published.files.Header;
import org.foothill.published.files.TableFile;
import org.foothill.published.files.TableRow;
import org.jspecify.annotations.Nullable;

/** Checks one file while it is read; keeps counts only. */
final class FileCheck implements TableFile.Reader {
  private final String file;
  private final Said said;
  private final Rulebook book;
  private final Told told;
  private final Map<String, Optional<YearRules>> rulesByName = new HashMap<>();
  private final Set<String> noted = new HashSet<>();
  private final Map<String, Long> rowsByName = new TreeMap<>();
  private @Nullable RowReader reader;
  private long rows;
  private long skipped;
  private long differences;

  /** Who is told what was found. */
  interface Told {
    void difference(String file, Row row, Difference difference);

    void finding(Finding finding);
  }

  FileCheck(String file, Said said, Rulebook book, Told told) {
    this.file = file;
    this.said = said;
    this.book = book;
    this.told = told;
  }

  /** Rows that were checked, by indicator and year such as "GRAD 2024". */
  Map<String, Long> rowsByName() {
    return rowsByName;
  }

  long rows() {
    return rows;
  }

  long skipped() {
    return skipped;
  }

  long differences() {
    return differences;
  }

  @Override
  public boolean header(Header header) {
    var strange = RowReader.strange(header);
    if (strange.isPresent()) {
      finding(new Finding.NotADashboardFile(Finding.Place.file(file), strange.get()));
      return false;
    }
    reader = new RowReader(file, FileDefaults.of(file, header, said, book), book, this::finding);
    return true;
  }

  @Override
  public void finding(Finding finding) {
    told.finding(finding);
  }

  @Override
  public void row(TableRow text) {
    rows++;
    var row = reader == null ? Optional.<Row>empty() : reader.read(text);
    if (row.isEmpty()) {
      skipped++;
      return;
    }
    check(row.get());
  }

  private void check(Row row) {
    var name = row.indicator().code() + " " + row.year();
    rowsByName.merge(name, 1L, Long::sum);
    var rules = rulesByName.get(name);
    if (rules == null) {
      rules = book.of(row.indicator(), row.year());
      rulesByName.put(name, rules);
      note(row, rules);
    }
    rules.ifPresent(each -> noteType(row, each));
    var result = RowCheck.check(row, rules, book.shown(row.year()));
    if (result.guessed() && noted.add(name)) {
      finding(new Finding.SchoolTypeNotSaid(Finding.Place.file(file), row.indicator().code()));
    }
    result.differences().forEach(each -> differ(row, each));
    PartCheck.of(row, file, this::finding).check().forEach(each -> differ(row, each));
  }

  /** Once for each indicator and year. */
  private void note(Row row, Optional<YearRules> rules) {
    var place = Finding.Place.file(file);
    var code = row.indicator().code();
    if (rules.isEmpty() && !isFiguresOnly(row)) {
      finding(new Finding.NoRules(place, code, row.year()));
    } else if (rules.isPresent() && !rules.get().isConfirmed()) {
      finding(new Finding.RulesUnconfirmed(place, code, row.year()));
    }
  }

  /** Once for each type of school whose cut scores no published row has tested. */
  private void noteType(Row row, YearRules rules) {
    var type = row.subject().type();
    if (rules.untested().cuts().contains(type)
        && noted.add("%s %d %s".formatted(rules.indicator().code(), row.year(), type))) {
      finding(
          new Finding.RulesUnconfirmed(
              Finding.Place.file(file), rules.indicator().code() + " of type " + type, row.year()));
    }
  }

  private boolean isFiguresOnly(Row row) {
    return book.publications().stream()
        .anyMatch(each ->
            each.effective().holdsIn(row.year())
                && each.figuresOnly().contains(row.indicator().code()));
  }

  private void differ(Row row, Difference difference) {
    differences++;
    told.difference(file, row, difference);
  }
}
