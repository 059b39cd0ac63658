package org.foothill.learners;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foothill.learners.loading.RecordKind;
import org.foothill.learners.loading.RecordKind.Change;
import org.foothill.learners.loading.RecordKind.Column;

/** DuckDB's view of the Parquet files: pure text, names come from {@link RecordKind} only. */
final class RecordSql {
  private final RecordKind kind;

  private RecordSql(RecordKind kind) {
    this.kind = kind;
  }

  static RecordSql of(RecordKind kind) {
    return new RecordSql(kind);
  }

  static String quoted(Path file) {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  /** The columns of the writer's text files, with their types. */
  String writtenColumns() {
    var columns = new ArrayList<String>();
    kind.personColumn().ifPresent(c -> columns.add("'%s': 'BIGINT'".formatted(c)));
    columns.add("'school': 'INTEGER'");
    columns.add("'line': 'INTEGER'");
    if (kind.change() == Change.BY_ROW) {
      columns.add("'deleted': 'BOOLEAN'");
    }
    kind.columns().forEach(c -> columns.add("'%s': '%s'".formatted(c.name(), c.type())));
    return "{" + String.join(", ", columns) + "}";
  }

  /**
   * Copies the writer's text files into one Parquet file. The rows stay as they come: sorting them
   * would cost as much as reading them, and whoever needs the file's order has {@code line}.
   */
  String pack(List<Path> written, int district, int year, Path target) {
    var person = kind.personColumn().map(c -> c + ", ").orElse("");
    return """
    copy (
      select %s%d::integer as district, school, %d::integer as year, * exclude (%sschool)
      from read_csv([%s], delim = '^', header = false, quote = '', escape = '',
        auto_detect = false, nullstr = '', columns = %s)
    ) to %s (format parquet, compression zstd)\
    """
        .formatted(
            person,
            district,
            year,
            person,
            written.stream().map(RecordSql::quoted).collect(joining(", ")),
            writtenColumns(),
            quoted(target));
  }

  /** The natural key within one file: a row that deletes and one that adds may stand together. */
  private String keyInFile() {
    var key = String.join(", ", kind.naturalKey());
    return kind.change() == Change.BY_ROW ? key + ", deleted" : key;
  }

  String hasRepeats(Path file) {
    return "select 1 from (select hash(%s) as h from read_parquet(%s)) group by h having count(*) > 1 limit 1"
        .formatted(keyInFile(), quoted(file));
  }

  String repeats(Path file) {
    return """
    select line, kept from (
      select line, min(line) over (partition by %s) as kept from read_parquet(%s)
    ) where line <> kept order by line\
    """
        .formatted(keyInFile(), quoted(file));
  }

  String withoutRepeats(Path file, Path target) {
    return """
    copy (
      select * from read_parquet(%s)
      where line not in (select line from (%s))
    ) to %s (format parquet, compression zstd)\
    """
        .formatted(quoted(file), repeats(file).replace(" order by line", ""), quoted(target));
  }

  /** Current rows with every column, hidden ones included. */
  String current(Collection<CurrentFile> files) {
    if (files.isEmpty()) {
      return empty();
    }
    var groups = new TreeMap<Long, List<CurrentFile>>();
    for (var file : files) {
      groups
          .computeIfAbsent(file.district() * 10_000L + file.year(), _ -> new ArrayList<>())
          .add(file);
    }
    var alone = groups.values().stream().filter(g -> g.size() == 1).map(List::getFirst).toList();
    var parts = new ArrayList<String>();
    if (!alone.isEmpty()) {
      parts.add(
          "select * from read_parquet([%s])"
              .formatted(alone.stream().map(f -> quoted(f.file())).collect(joining(", "))));
    }
    groups.values().stream().filter(g -> g.size() > 1).map(this::newestOf).forEach(parts::add);
    var all = String.join("\nunion all\n", parts);
    return kind.change() == Change.BY_ROW
        ? "select * exclude (deleted) from (" + all + ") where not deleted"
        : all;
  }

  /** Of several files of one district and year, the newest row of each natural key. */
  private String newestOf(List<CurrentFile> files) {
    var inOrder = files.stream().sorted(Comparator.comparingLong(CurrentFile::order)).toList();
    var parts = new ArrayList<String>();
    for (int i = 0; i < inOrder.size(); i++) {
      parts.add(
          "select *, %d as file_order from read_parquet(%s)"
              .formatted(i, quoted(inOrder.get(i).file())));
    }
    return """
    select * exclude (file_order) from (%s)
    qualify row_number() over (partition by district, year, %s order by file_order desc, deleted) = 1\
    """
        .formatted(String.join("\nunion all\n", parts), String.join(", ", kind.naturalKey()));
  }

  private String empty() {
    return Stream.concat(
                headColumns().stream(),
                Stream.concat(
                    Stream.of(new Column("line", "INTEGER", false)), kind.columns().stream()))
            .map(c -> "null::%s as %s".formatted(c.type(), c.name()))
            .collect(joining(", ", "select ", ""))
        + " where false";
  }

  private List<Column> headColumns() {
    var head = new ArrayList<Column>();
    kind.personColumn().ifPresent(c -> head.add(new Column(c, "BIGINT", true)));
    head.add(new Column("district", "INTEGER", true));
    head.add(new Column("school", "INTEGER", true));
    head.add(new Column("year", "INTEGER", true));
    return head;
  }

  /** What readers see. */
  String shownColumns() {
    return Stream.concat(headColumns().stream(), kind.columns().stream())
        .filter(Column::shown)
        .map(Column::name)
        .collect(joining(", "));
  }

  /**
   * Counts what the incoming file would change among the current rows of its district and year:
   * added, changed, gone, same.
   *
   * @param replaces true when current rows that the file does not mention disappear
   */
  String changes(Path incoming, Collection<CurrentFile> current, boolean replaces) {
    var keys = kind.naturalKey();
    var join =
        keys.stream()
            .map(k -> "i.%s is not distinct from c.%s".formatted(k, k))
            .collect(joining(" and "));
    var content = kind.columns().stream().map(Column::name).collect(joining(", "));
    var deleted = kind.change() == Change.BY_ROW ? "deleted" : "false";
    var newest =
        kind.change() == Change.BY_ROW
            ? " qualify row_number() over (partition by %s order by deleted) = 1"
                .formatted(String.join(", ", keys))
            : "";
    return """
    with i as (select %1$s, hash(%2$s) as content, %3$s as deleted from read_parquet(%4$s)%5$s),
         c as (select %1$s, hash(%2$s) as content from (%6$s))
    select
      count(*) filter (where c.content is null and not i.deleted),
      count(*) filter (where i.content <> c.content and not i.deleted),
      count(*) filter (where i.deleted and c.content is not null%7$s),
      count(*) filter (where i.content = c.content and not i.deleted)
    from i full join c on %8$s\
    """
        .formatted(
            String.join(", ", keys),
            content,
            deleted,
            quoted(incoming),
            newest,
            current(current),
            replaces ? " or i.content is null" : "",
            join);
  }
}
