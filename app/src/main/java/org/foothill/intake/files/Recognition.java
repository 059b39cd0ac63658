package org.foothill.intake.files;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;

/** Tells by the first lines what a file is; its name does not matter. */
final class Recognition {
  private static final int HEAD = 256 << 10;
  private static final int SAMPLE = 500;
  private static final Pattern TYPE = Pattern.compile("([A-Z]{4})(-R)?");
  private static final Pattern OTHER_DELIMITER =
      Pattern.compile("\"?([A-Z]{4})(-R)?\"?([,;|\\t]).*");
  private final Layouts layouts;

  Recognition(Layouts layouts) {
    this.layouts = layouts;
  }

  /** The closed set of answers. */
  sealed interface Answer {
    record Readable(Recognised file) implements Answer {}

    record Refused(Finding finding) implements Answer {}
  }

  /** One line of the head, cut at the carets. */
  private record Cut(String type, boolean extract, String[] fields) {}

  Answer look(SourceFile file) throws IOException {
    var place = Place.file(file.name());
    var head = new byte[(int) Math.min(HEAD, file.size())];
    int length = file.read(head, 0, head.length, 0);
    if (length == 0) {
      return new Answer.Refused(new FileFinding.EmptyFile(place));
    }
    var foreign = foreign(head, length);
    if (foreign.isPresent()) {
      return new Answer.Refused(new FileFinding.NotAStudentFile(place, foreign.get()));
    }
    var lines = sample(head, length, length == file.size());
    var list = new FosterList(file.name(), layouts.fosterColumns()).look(lines);
    if (list.isPresent()) {
      return list.get();
    }
    var cuts = lines.stream().map(Recognition::cut).flatMap(Optional::stream).toList();
    var known = cuts.stream().filter(c -> layouts.knows(c.type())).toList();
    if (known.isEmpty()) {
      return new Answer.Refused(unknown(place, lines, cuts));
    }
    return recognise(file.name(), known);
  }

  private Answer recognise(String name, List<Cut> known) {
    var place = Place.file(name);
    var type = most(known, Cut::type).orElseThrow();
    var unused = layouts.notLoaded(type);
    if (unused.isPresent()) {
      return new Answer.Refused(new FileFinding.NotLoadedYet(place, type, unused.get()));
    }
    var ofType = known.stream().filter(c -> c.type().equals(type)).toList();
    boolean extract = most(ofType, Cut::extract).orElseThrow();
    int fields = most(ofType, c -> c.fields().length).orElseThrow();
    long usual = ofType.stream().filter(c -> c.fields().length == fields).count();
    boolean uniform = usual * 4 >= ofType.size() * 3L;
    int appended = extract ? appended(type, fields) : 0;
    var layout = layouts.find(type, fields - appended);
    if (layout.isEmpty()) {
      return new Answer.Refused(
          new FileFinding.UnknownLayout(place, type, fields, layouts.known(type)));
    }
    int district = layout.get().find(FieldForm.DISTRICT) - 1;
    int year = layout.get().find(FieldForm.YEAR) - 1;
    var districts =
        most(ofType, c -> field(c, district).flatMap(PlaceId::parse).filter(p -> !p.isSchool()));
    var years = most(ofType, c -> field(c, year).flatMap(SchoolYear::parse));
    if (districts.flatMap(Function.identity()).isEmpty()
        || years.flatMap(Function.identity()).isEmpty()) {
      return new Answer.Refused(new FileFinding.NoDistrictOrYear(place));
    }
    return new Answer.Readable(
        new Recognised(
            name,
            layout.get(),
            Recognised.LineForm.ofRecords(extract, fields, uniform).with(appended),
            districts.get().get(),
            years.get().get()));
  }

  /** Extracts append two dates; some tools rename the record type and leave the dates out. */
  private int appended(String type, int fields) {
    return layouts.findExact(type, fields - 2).isEmpty()
            && layouts.findExact(type, fields).isPresent()
        ? 0
        : 2;
  }

  private static Optional<String> field(Cut cut, int index) {
    return index < cut.fields().length
        ? Optional.of(cut.fields()[index].strip())
        : Optional.empty();
  }

  /** What binary files are known by their first bytes. */
  private static Optional<String> foreign(byte[] head, int length) {
    var start = new String(head, 0, Math.min(8, length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF")) {
      return Optional.of("a PDF document");
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return Optional.of("a zip archive or an office document");
    }
    if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
      return Optional.of("a text in UTF-16");
    }
    for (int i = 0; i < length; i++) {
      if (head[i] == 0) {
        return Optional.of("a binary file");
      }
    }
    return Optional.empty();
  }

  private static List<String> sample(byte[] head, int length, boolean whole) {
    int end = length;
    if (!whole) {
      while (end > 0 && head[end - 1] != '\n') {
        end--;
      }
      end = end == 0 ? length : end;
    }
    var text = new String(head, 0, end, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00EF\u00BB\u00BF")) {
      text = text.substring(3);
    }
    var lines = text.lines().filter(l -> !l.isBlank()).limit(SAMPLE).toList();
    // A last line without its end may have been cut off, so it does not say what is usual.
    return text.endsWith("\n") || lines.size() < 2 ? lines : lines.subList(0, lines.size() - 1);
  }

  private static Optional<Cut> cut(String line) {
    var fields = line.split("\\^", -1);
    var type = TYPE.matcher(fields[0]);
    return fields.length > 1 && type.matches()
        ? Optional.of(new Cut(type.group(1), type.group(2) != null, fields))
        : Optional.empty();
  }

  private Finding unknown(Place place, List<String> lines, List<Cut> cuts) {
    for (var line : lines) {
      var other = OTHER_DELIMITER.matcher(line.substring(0, Math.min(20, line.length())));
      if (other.matches() && layouts.knows(other.group(1))) {
        return new FileFinding.WrongDelimiter(place, other.group(1), delimiter(other.group(3)));
      }
    }
    return new FileFinding.NotAStudentFile(
        place, cuts.isEmpty() ? "another kind of text" : "a file of an unknown record type");
  }

  private static String delimiter(String sign) {
    return switch (sign) {
      case "," -> "commas";
      case ";" -> "semicolons";
      case "|" -> "vertical bars";
      default -> "tabs";
    };
  }

  /** The most frequent value; among equals the one that came first. */
  private static <T> Optional<T> most(List<Cut> cuts, Function<Cut, T> value) {
    Map<T, Long> counts =
        cuts.stream()
            .map(value)
            .collect(groupingBy(v -> v, java.util.LinkedHashMap::new, counting()));
    return counts.entrySet().stream()
        .collect(Collectors.maxBy(Comparator.comparingLong(Map.Entry::getValue)))
        .map(Map.Entry::getKey);
  }
}
