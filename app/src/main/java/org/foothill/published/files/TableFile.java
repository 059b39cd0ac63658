package org.foothill.published.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.foothill.core.Progress;
import org.foothill.published.files.Finding.Place;

/** A table of text that is read once, from its first line to its last, without being kept. */
public final class TableFile {
  private static final int OFTEN = 1 << 14;

  private final Path path;
  private final String name;

  public TableFile(Path path) {
    this.path = path;
    var last = path.getFileName();
    this.name = last == null ? path.toString() : last.toString();
  }

  /** The name without its folder. */
  public String name() {
    return name;
  }

  /** Who is told about the file. */
  public interface Reader {
    /** The columns; false when the file is not what the reader wants, which ends the reading. */
    boolean header(Header header);

    void row(TableRow row);

    void finding(Finding finding);
  }

  /** True when the file was read to its end; else a finding says why not. */
  public boolean read(Reader reader, Progress progress) {
    if (!Files.isRegularFile(path)) {
      reader.finding(new Finding.UnreadableFile(Place.file(name)));
      return false;
    }
    try (var stream = Files.newInputStream(path)) {
      var size = Files.size(path);
      progress.step("Reading " + name);
      return read(stream, reader, done -> progress.at(done, size));
    } catch (IOException e) {
      reader.finding(new Finding.UnreadableFile(Place.file(name)));
      return false;
    }
  }

  private boolean read(InputStream stream, Reader reader, Consumer<Long> reached)
      throws IOException {
    var lines = new LineSource(stream);
    var first = lines.next();
    var strange = first.map(TableFile::strange).orElse(Optional.of("an empty file"));
    if (first.isEmpty() || strange.isPresent()) {
      reader.finding(
          new Finding.NotADashboardFile(Place.file(name), strange.orElse("an empty file")));
      return false;
    }
    var text = first.get().text();
    var separator = Separator.of(text);
    var names = separator.flatMap(mark -> mark.split(text));
    if (names.isEmpty()) {
      reader.finding(new Finding.NotADashboardFile(Place.file(name), "a text without columns"));
      return false;
    }
    var header = new Header(names.get());
    if (header.namedTwice().isPresent()) {
      reader.finding(new Finding.ColumnTwice(new Place(name, 1, header.namedTwice().get())));
      return false;
    }
    if (!reader.header(header)) {
      return false;
    }
    rows(new Body(lines, header, separator.orElseThrow()), reader, reached);
    return true;
  }

  /** What comes after the first line. */
  private record Body(LineSource lines, Header header, Separator separator) {}

  private void rows(Body body, Reader reader, Consumer<Long> reached) throws IOException {
    for (var line = body.lines.next(); line.isPresent(); line = body.lines.next()) {
      row(line.get(), body, reader);
      if (line.get().number() % OFTEN == 0) {
        reached.accept(body.lines.bytes());
      }
    }
  }

  private void row(LineSource.Line line, Body body, Reader reader) {
    var place = Place.line(name, line.number());
    if (line.tooLong()) {
      reader.finding(new Finding.LineTooLong(place, LineSource.LONGEST));
      return;
    }
    if (line.text().isBlank()) {
      return;
    }
    var fields = body.separator.split(line.text());
    if (fields.isEmpty()) {
      reader.finding(new Finding.UnclosedQuote(place));
      return;
    }
    var row = fields.get();
    var expected = body.header.size();
    if (!fits(row, expected)) {
      reader.finding(new Finding.FieldsDoNotFit(place, row.size(), expected));
      return;
    }
    reader.row(new TableRow(body.header, line.number(), row));
  }

  /** Trailing fields may be missing, and blank ones may follow; a single word is no row. */
  private static boolean fits(List<String> row, int expected) {
    if (row.size() <= expected) {
      return row.size() > 1 || expected == 1;
    }
    return row.subList(expected, row.size()).stream().allMatch(String::isEmpty);
  }

  private static final Set<String> STUDENT_FILES =
      Set.of("SENR", "SINF", "SELA", "SPRG", "STAS", "CRSC", "SCSC", "SCTE", "WBLR", "SIRS");

  /** Our own word for a file that is certainly something else. */
  private static Optional<String> strange(LineSource.Line first) {
    var text = first.text();
    if (first.tooLong()) {
      return Optional.of("a file whose first line does not end");
    }
    if (text.isBlank()) {
      return Optional.of("a file whose first line is empty");
    }
    if (text.startsWith("PK\u0003\u0004")) {
      return Optional.of("an Excel workbook or another packed file");
    }
    if (text.startsWith("%PDF")) {
      return Optional.of("a PDF document");
    }
    if (text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF")) {
      return Optional.of("a text in UTF-16 (save it as UTF-8)");
    }
    if (text.startsWith("\u001F\u2039") || text.indexOf('\0') >= 0) {
      return Optional.of("a packed or binary file");
    }
    if (text.startsWith("<")) {
      return Optional.of("a web page");
    }
    var isStudentFile = text.indexOf('^') == 4 && STUDENT_FILES.contains(text.substring(0, 4));
    return isStudentFile ? Optional.of("a file of student records") : Optional.empty();
  }
}
