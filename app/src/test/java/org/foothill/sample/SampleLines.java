package org.foothill.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads a written sample as plainly as can be: the second reading that tests compare with. */
record SampleLines(Path folder) {
  /** One line; fields count from 1 as in the layouts. */
  record Line(List<String> fields) {
    String field(int number) {
      return fields.get(number - 1);
    }

    /** Several fields as one text, for keys. */
    String fields(int... numbers) {
      var text = new StringBuilder();
      for (int number : numbers) {
        text.append(field(number)).append('|');
      }
      return text.toString();
    }
  }

  List<String> years() {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without line ends; read as Latin-1 so that no byte is refused. */
  List<String> texts(String year, String file) {
    if (Files.notExists(folder.resolve(year).resolve(SampleFile.valueOf(file).fileName()))) {
      return List.of();
    }
    try {
      String all =
          Files.readString(
              folder.resolve(year).resolve(SampleFile.valueOf(file).fileName()),
              StandardCharsets.ISO_8859_1);
      return all.isEmpty() ? List.of() : List.of(all.split("\r\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Line> lines(String year, String file) {
    return texts(year, file).stream().map(text -> line(file, text)).toList();
  }

  static Line line(String file, String text) {
    String delimiter = SampleFile.valueOf(file) == SampleFile.FOSTER ? "," : "\\^";
    return new Line(List.of(text.split(delimiter, -1)));
  }
}
