package org.foothill.reportcard.languages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothill.access.Actor;
import org.foothill.audit.AuditTrail;
import org.foothill.core.Language;
import org.foothill.reportcard.languages.TranslationTable.Row;
import org.foothill.site.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads and writes the table that translators fill. */
@Service
final class TakingTranslations implements TranslateTexts {
  private static final CsvMapper CSV = new CsvMapper();
  private static final List<String> COLUMNS = List.of("key", "english", "translation");
  private final PublicTexts needs;
  private final LanguageBoard board;
  private final TranslationTable table;
  private final Texts texts;
  private final Announcement announcement;

  TakingTranslations(
      PublicTexts needs,
      LanguageBoard board,
      TranslationTable table,
      Texts texts,
      Announcement announcement) {
    this.needs = needs;
    this.board = board;
    this.table = table;
    this.texts = texts;
    this.announcement = announcement;
  }

  @Override
  public byte[] table(Language language) {
    var missing = board.missing(language);
    var known = new HashSet<>(missing);
    var rows = new ArrayList<Map<String, String>>();
    missing.forEach(need -> rows.add(line(need, "")));
    var rest = table.newest(language);
    for (var need : needs.list()) {
      if (!known.contains(need)) {
        var row = rest.get(need.key());
        var own = texts.patterns(language).getOrDefault(need.key(), "");
        rows.add(line(need, row == null ? own : row.text()));
      }
    }
    var schema = CsvSchema.builder().addColumns(COLUMNS, CsvSchema.ColumnType.STRING);
    var text = CSV.writer(schema.build().withHeader()).writeValueAsString(rows);
    return ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> line(Need need, String translation) {
    var line = new LinkedHashMap<String, String>();
    line.put("key", need.key());
    line.put("english", need.english());
    line.put("translation", translation);
    return line;
  }

  @Override
  public Outcome take(Actor actor, Language language, byte[] bytes) {
    if (language.isComplete()) {
      return new Outcome.IsComplete();
    }
    List<Map<String, String>> lines;
    try {
      lines = read(bytes);
    } catch (JacksonException | IOException unreadable) {
      return new Outcome.NotATable("it is no CSV in UTF-8");
    }
    if (lines.isEmpty() || !lines.getFirst().keySet().containsAll(COLUMNS)) {
      return new Outcome.NotATable("it must have the columns " + String.join(", ", COLUMNS));
    }
    return take(actor, language, lines);
  }

  private static List<Map<String, String>> read(byte[] bytes) throws IOException {
    var text = new String(bytes, StandardCharsets.UTF_8);
    var plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    try (var lines =
        CSV.readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(plain)) {
      return lines.readAll();
    }
  }

  private Outcome take(Actor actor, Language language, List<Map<String, String>> lines) {
    var wanted = needs.list().stream().collect(Collectors.toMap(Need::key, Function.identity()));
    var before = table.newest(language);
    var rows = new ArrayList<Row>();
    var problems = new ArrayList<Problem>();
    int unchanged = 0;
    for (int i = 0; i < lines.size(); i++) {
      var row = row(lines.get(i));
      if (row.text().isBlank()) {
        continue;
      }
      var wrong = wrong(wanted.get(row.key()), row, language);
      if (wrong.isPresent()) {
        problems.add(new Problem(i + 2, wrong.get(), row.key()));
      } else if (row.equals(before.get(row.key()))) {
        unchanged++;
      } else {
        rows.add(row);
      }
    }
    announcement.keep(actor, language, rows);
    return new Outcome.Taken(rows.size(), unchanged, problems);
  }

  private static Row row(Map<String, String> line) {
    return new Row(
        line.getOrDefault("key", ""),
        line.getOrDefault("english", ""),
        line.getOrDefault("translation", "").strip());
  }

  private static Optional<Kind> wrong(@Nullable Need need, Row row, Language language) {
    if (need == null) {
      return Optional.of(Kind.UNKNOWN_TEXT);
    }
    if (!need.english().equals(row.english())) {
      return Optional.of(Kind.OTHER_ENGLISH);
    }
    if (need.key().equals(need.english())) {
      return Optional.empty();
    }
    var slots = Slots.of(row.text(), language);
    if (slots.isEmpty()) {
      return Optional.of(Kind.BROKEN_PATTERN);
    }
    return Slots.of(need.english(), Language.ENGLISH).stream().allMatch(slots.get()::fits)
        ? Optional.empty()
        : Optional.of(Kind.OTHER_SLOTS);
  }

  /** The table and the audit trail in one transaction. */
  @Service
  static final class Announcement {
    private final TranslationTable table;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    Announcement(TranslationTable table, AuditTrail audit, TransactionTemplate transaction) {
      this.table = table;
      this.audit = audit;
      this.transaction = transaction;
    }

    void keep(Actor actor, Language language, List<Row> rows) {
      if (rows.isEmpty()) {
        return;
      }
      transaction.executeWithoutResult(_ -> {
        table.add(language, rows, actor.account());
        audit.record(
            actor.account(),
            "language.translate",
            language.tag(),
            Map.of("texts", String.valueOf(rows.size())));
      });
    }

    void release(Actor actor, Language language) {
      transaction.executeWithoutResult(_ -> {
        table.release(language, actor.account());
        audit.record(actor.account(), "language.release", language.tag(), Map.of());
      });
    }
  }
}
