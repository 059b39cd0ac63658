package org.foothill.learners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.foothill.learners.loading.RecordKind.Change;
import org.foothill.learners.loading.RowWriter;
import org.foothill.learners.loading.SecretKeys;
import org.foothill.learners.loading.Staging;
import org.foothill.learners.loading.Submission.Form;
import org.foothill.storage.Analytics;

/** One file's rows in its own staging folder. */
final class StagingFolder implements Staging {
  private final long number;
  private final Arrival arrival;
  private final Tools tools;
  private final Path folder;
  private final List<Path> written = new ArrayList<>();
  private final List<Path> identities = new ArrayList<>();
  private long rows;

  /** What a staging works with. */
  record Tools(
      Analytics analytics, RecordFolders folders, SecretKeys secrets, SubmissionStore store) {}

  StagingFolder(long number, Arrival arrival, Tools tools) {
    this.number = number;
    this.arrival = arrival;
    this.tools = tools;
    this.folder = tools.folders().staging(number);
    tools.folders().create(folder);
  }

  long number() {
    return number;
  }

  Arrival arrival() {
    return arrival;
  }

  long rows() {
    return rows;
  }

  Path folder() {
    return folder;
  }

  Path file() {
    return folder.resolve(RecordFolders.ROWS);
  }

  List<Path> identities() {
    return identities.stream().filter(Files::exists).toList();
  }

  /** How the file would count if it were approved now. */
  CurrentFile asNewest() {
    return new CurrentFile(
        arrival.kind(),
        arrival.district().districtNumber(),
        arrival.year().ending(),
        Long.MAX_VALUE,
        file());
  }

  boolean replacesYear() {
    return arrival.kind().change() == Change.WHOLE_YEAR || arrival.form() == Form.EXTRACT;
  }

  @Override
  public synchronized RowWriter writer() {
    int index = written.size();
    var rowFile = folder.resolve("rows-" + index + ".txt");
    var identityFile = folder.resolve("identity-" + index + ".txt");
    try {
      var writer = new KeyedRowWriter(rowFile, identityFile, number, tools.secrets());
      written.add(rowFile);
      identities.add(identityFile);
      return writer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Sealed seal() {
    var result = tools.analytics().ask(this::pack);
    rows = result.rows();
    try {
      for (var file : written) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  private Sealed pack(Connection duck) throws SQLException {
    var sql = RecordSql.of(arrival.kind());
    try (var statement = duck.createStatement()) {
      statement.execute("set preserve_insertion_order = false");
      statement.execute(
          sql.pack(written, arrival.district().districtNumber(), arrival.year().ending(), file()));
      var repeats = repeats(statement, sql);
      if (!repeats.isEmpty()) {
        var fresh = folder.resolve("unique.parquet");
        statement.execute(sql.withoutRepeats(file(), fresh));
        Files.move(fresh, file(), StandardCopyOption.REPLACE_EXISTING);
      }
      try (var count =
          statement.executeQuery(
              "select count(*) from read_parquet(" + RecordSql.quoted(file()) + ")")) {
        count.next();
        return new Sealed(
            count.getLong(1),
            repeats.stream().mapToInt(Repeat::line).toArray(),
            repeats.stream().mapToInt(Repeat::first).toArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row that stands in the file before, and where. */
  private record Repeat(int line, int first) {}

  /** Asks first whether there are any: finding which they are is dear. */
  private List<Repeat> repeats(Statement statement, RecordSql sql) throws SQLException {
    try (var any = statement.executeQuery(sql.hasRepeats(file()))) {
      if (!any.next()) {
        return List.of();
      }
    }
    var repeats = new ArrayList<Repeat>();
    try (var found = statement.executeQuery(sql.repeats(file()))) {
      while (found.next()) {
        repeats.add(new Repeat(found.getInt(1), found.getInt(2)));
      }
    }
    return repeats;
  }

  @Override
  public Changes compare() {
    var current = tools.store().current(arrival.kind(), arrival.district(), arrival.year());
    if (current.isEmpty() && arrival.kind().change() == Change.WHOLE_YEAR) {
      return new Changes(rows, 0, 0, 0);
    }
    return tools
        .analytics()
        .ask(duck -> RecordChanges.count(duck, arrival.kind(), file(), current, replacesYear()));
  }

  @Override
  public void close() {
    tools.folders().delete(folder);
  }
}
