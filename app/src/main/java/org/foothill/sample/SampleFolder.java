package org.foothill.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The folder that a sample is written to: takes blocks in order and knows each file's next line.
 */
final class SampleFolder implements AutoCloseable {
  private final Path folder;
  private final List<String> years = new ArrayList<>();
  private final List<OutputStream> files = new ArrayList<>();
  private final List<Path> made = new ArrayList<>();
  private final long[] lines;
  private OutputStream mistakeList = OutputStream.nullOutputStream();
  private long bytes;
  private long mistakes;

  SampleFolder(Path folder, SampleOrder order) throws IOException {
    this.folder = folder;
    this.lines = new long[order.years() * SampleFile.values().length];
    makeFolder(folder);
    for (int y = 1 - order.years(); y <= 0; y++) {
      String year = order.ending().plus(y).toString();
      years.add(year);
      makeFolder(folder.resolve(year));
      for (SampleFile file : SampleFile.values()) {
        files.add(open(folder.resolve(year).resolve(file.fileName())));
      }
    }
    if (order.mistakes() > 0) {
      mistakeList = open(folder.resolve("mistakes.csv"));
      mistakeList.write("file,line,kind\n".getBytes(StandardCharsets.US_ASCII));
    }
  }

  private void makeFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path);
      made.add(path);
    }
  }

  private OutputStream open(Path path) throws IOException {
    made.add(path);
    return Files.newOutputStream(path);
  }

  void write(Block block) throws IOException {
    int kinds = SampleFile.values().length;
    for (Mistake mistake : block.mistakes()) {
      long line = lines[mistake.yearIndex() * kinds + mistake.file().ordinal()] + mistake.line();
      String path = years.get(mistake.yearIndex()) + "/" + mistake.file().fileName();
      String entry = path + "," + line + "," + mistake.kind().label() + "\n";
      mistakeList.write(entry.getBytes(StandardCharsets.US_ASCII));
      mistakes++;
    }
    for (int year = 0; year < block.yearCount(); year++) {
      for (SampleFile file : SampleFile.values()) {
        Rows rows = block.year(year).rows(file);
        int at = year * kinds + file.ordinal();
        files.get(at).write(rows.bytes(), 0, rows.length());
        lines[at] += rows.lines();
        bytes += rows.length();
      }
    }
  }

  WriteSample.Outcome.Written written() {
    long rows = 0;
    for (long count : lines) {
      rows += count;
    }
    return new WriteSample.Outcome.Written(folder, rows, bytes, mistakes);
  }

  @Override
  public void close() throws IOException {
    for (OutputStream file : files) {
      file.close();
    }
    mistakeList.close();
    leaveOutEmpty();
  }

  /** An export of nothing is no file. */
  private void leaveOutEmpty() throws IOException {
    int kinds = SampleFile.values().length;
    for (int at = 0; at < lines.length; at++) {
      if (lines[at] == 0) {
        var name = SampleFile.values()[at % kinds].fileName();
        Files.deleteIfExists(folder.resolve(years.get(at / kinds)).resolve(name));
      }
    }
  }

  /** Takes back every file and folder that was made. */
  void undo() throws IOException {
    close();
    Collections.reverse(made);
    for (Path path : made) {
      Files.deleteIfExists(path);
    }
  }
}
