package org.foothill.storage.backup;

import java.util.List;

/** What a backup contains, by name, count and digest. */
record Manifest(
    int format,
    String madeAt,
    String postgres,
    boolean withSecrets,
    List<Migration> migrations,
    List<Table> tables,
    List<Sequence> sequences,
    List<StoredFile> files) {
  /** Grows when older programs could no longer read a backup. */
  static final int FORMAT = 1;

  static final String NAME = "manifest.json";

  Manifest {
    migrations = List.copyOf(migrations);
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
    files = List.copyOf(files);
  }

  /** A change of the schema that had been made. */
  record Migration(String version, String description) {}

  /** Rows of a table; {@code digest} does not depend on their order. */
  record Table(String name, List<String> columns, long rows, String digest) {
    Table {
      columns = List.copyOf(columns);
    }

    String entry() {
      return "tables/" + name + ".copy";
    }

    /** As SQL wants it, {@code "schema"."table"}. */
    String quoted() {
      return SchemaMap.quoted(name);
    }

    String quotedColumns() {
      return String.join(", ", columns.stream().map(column -> '"' + column + '"').toList());
    }
  }

  record Sequence(String name, long last, boolean called) {}

  /** A file, by its path below the data directory. */
  record StoredFile(String path, long size, String sha256) {
    String entry() {
      return "files/" + path;
    }
  }

  long allRows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }
}
