package org.foothill.reportcard.languages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The table of a translator who puts a mark in front of every text. */
final class Filled {
  private static final CsvMapper CSV = new CsvMapper();

  private Filled() {}

  static String of(String table) {
    var plain = table.startsWith("\ufeff") ? table.substring(1) : table;
    List<Map<String, String>> lines;
    try (var read =
        CSV.readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(plain)) {
      lines = read.readAll();
    }
    var filled =
        lines.stream()
            .map(line -> {
              var with = new LinkedHashMap<>(line);
              with.put("translation", "◆ " + line.get("english"));
              return with;
            })
            .toList();
    var schema =
        CsvSchema.builder()
            .addColumns(List.of("key", "english", "translation"), CsvSchema.ColumnType.STRING)
            .build()
            .withHeader();
    return CSV.writer(schema).writeValueAsString(filled);
  }
}
