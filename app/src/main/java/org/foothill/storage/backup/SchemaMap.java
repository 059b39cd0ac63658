package org.foothill.storage.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.foothill.storage.backup.Manifest.Migration;
import org.foothill.storage.backup.Manifest.Sequence;

/** What the database's own catalog says about our tables. */
final class SchemaMap {
  /** Ours is everything but PostgreSQL's own, what extensions made, and the history of changes. */
  private static final String OURS =
      """
      n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
      and c.relname <> 'flyway_schema_history'
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      """;

  private final Connection connection;

  SchemaMap(Connection connection) {
    this.connection = connection;
  }

  /** A foreign key, to be taken off while rows come in any order. */
  record ForeignKey(String table, String name, String definition) {}

  /** A table and the columns that have a value of their own (generated ones have none). */
  record TableColumns(String name, List<String> columns) {}

  static String quoted(String name) {
    var dot = name.indexOf('.');
    return "\"" + name.substring(0, dot) + "\".\"" + name.substring(dot + 1) + "\"";
  }

  List<TableColumns> tables() throws SQLException {
    return list(
        """
        select n.nspname || '.' || c.relname,
          array(select a.attname::text from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              and a.attgenerated = '' order by a.attnum)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and c.relpersistence <> 't' and %s order by 1
        """
            .formatted(OURS),
        row -> new TableColumns(row.getString(1), List.of((String[]) row.getArray(2).getArray())));
  }

  List<Sequence> sequences() throws SQLException {
    var names =
        list(
            """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'S' and %s order by 1
            """
                .formatted(OURS),
            row -> row.getString(1));
    var found = new ArrayList<Sequence>();
    for (var name : names) {
      found.addAll(
          list(
              "select last_value, is_called from " + quoted(name),
              row -> new Sequence(name, row.getLong(1), row.getBoolean(2))));
    }
    return found;
  }

  List<ForeignKey> foreignKeys() throws SQLException {
    return list(
        """
        select n.nspname || '.' || c.relname, k.conname, pg_get_constraintdef(k.oid)
        from pg_constraint k join pg_class c on c.oid = k.conrelid
          join pg_namespace n on n.oid = c.relnamespace
        where k.contype = 'f' and k.conparentid = 0 and %s order by 1, 2
        """
            .formatted(OURS),
        row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
  }

  /** The changes that were made to the schema, in their order; none in an empty database. */
  List<Migration> migrations() throws SQLException {
    if (list("select 1 where to_regclass('\"foothill\".flyway_schema_history') is not null", _ -> 1)
        .isEmpty()) {
      return List.of();
    }
    return list(
        """
        select version, description from "foothill".flyway_schema_history
        where success and version is not null order by installed_rank
        """,
        row -> new Migration(row.getString(1), row.getString(2)));
  }

  List<String> schemas() throws SQLException {
    return list(
        """
        select nspname from pg_namespace n where nspname not like 'pg\\_%'
        and nspname not in ('information_schema', 'public') order by 1
        """,
        row -> row.getString(1));
  }

  String serverVersion() throws SQLException {
    return list("show server_version", row -> row.getString(1)).getFirst();
  }

  private interface Reading<T> {
    T from(ResultSet row) throws SQLException;
  }

  private <T> List<T> list(String question, Reading<T> reading) throws SQLException {
    var found = new ArrayList<T>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      while (rows.next()) {
        found.add(reading.from(rows));
      }
    }
    return found;
  }
}
