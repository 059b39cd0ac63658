package org.foothill.intake.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foothill.codes.KnownForms.Form;
import org.foothill.codes.KnownForms.Kind;
import org.foothill.intake.files.Layout.Field;
import org.jspecify.annotations.Nullable;

/**
 * Every layout that Foothill knows, read once from {@code intake/layouts} and {@code intake/codes}.
 */
public final class Layouts {
  private final List<Layout> layouts = new ArrayList<>();
  private final Map<String, CodeSet> codeSets = new HashMap<>();
  private final Map<String, CodeSetFile> pairs = new TreeMap<>();
  private final Map<String, List<CodeSet.Span>> loaded;
  private final Map<String, String> notLoaded = new HashMap<>();
  private final List<String> unplaced = lines("layouts/unplaced");
  private final List<TableColumn> foster =
      lines("tables/FOSTER").stream().map(TableColumn::of).toList();

  /** With the codes that are part of the program. */
  public Layouts() {
    this(Map.of());
  }

  /**
   * @param loaded codes that take the place of built-in ones, by the name of the code set
   */
  Layouts(Map<String, List<CodeSet.Span>> loaded) {
    this.loaded = Map.copyOf(loaded);
    for (var name : lines("layouts/index")) {
      layouts.add(read(name));
    }
    for (var line : lines("layouts/not-loaded")) {
      notLoaded.put(line.substring(0, 4), line.substring(5));
    }
  }

  List<Layout> all() {
    return List.copyOf(layouts);
  }

  boolean knows(String recordType) {
    return notLoaded.containsKey(recordType)
        || layouts.stream().anyMatch(l -> l.recordType().equals(recordType));
  }

  /** What a file that is recognised but not loaded contains, in words. */
  Optional<String> notLoaded(String recordType) {
    return Optional.ofNullable(notLoaded.get(recordType));
  }

  /**
   * The layout for lines of so many fields: the one with exactly that many, else the newest that
   * lacks only optional fields at the end. Empty for an older layout whose order nobody knows.
   *
   * @param fields without the two dates that extracts append
   */
  Optional<Layout> find(String recordType, int fields) {
    if (unplaced.contains(recordType + " " + fields)) {
      return Optional.empty();
    }
    return findExact(recordType, fields)
        .or(() ->
            newestFirst(recordType)
                .filter(l -> fields >= l.lastRequired() && fields < l.fields().size())
                .findFirst());
  }

  /** The layout with exactly so many fields. */
  Optional<Layout> findExact(String recordType, int fields) {
    return newestFirst(recordType).filter(l -> l.fields().size() == fields).findFirst();
  }

  private Stream<Layout> newestFirst(String recordType) {
    return layouts.stream()
        .filter(l -> l.recordType().equals(recordType))
        .sorted(Comparator.comparingInt(Layout::version).reversed());
  }

  /** The columns of the list of foster youth; the state id first. */
  List<TableColumn> fosterColumns() {
    return foster;
  }

  /** For messages: "15 (2024) or 16 (2020)". */
  String known(String recordType) {
    return String.join(
        " or ",
        layouts.stream()
            .filter(l -> l.recordType().equals(recordType))
            .map(l -> "%d (%d)".formatted(l.fields().size(), l.version()))
            .toList());
  }

  private Layout read(String name) {
    var fields = new ArrayList<Field>();
    var head = new HashMap<String, String>();
    for (var line : lines("layouts/" + name)) {
      if (Character.isDigit(line.charAt(0))) {
        fields.addAll(fields(line));
      } else {
        int blank = line.indexOf(' ');
        head.put(line.substring(0, blank), line.substring(blank + 1).strip());
      }
    }
    return new Layout(
        head.getOrDefault("record", name),
        Integer.parseInt(head.getOrDefault("version", "0")),
        head.getOrDefault("what", name),
        new Layout.Origin(
            CodeSetFile.one(head.getOrDefault("status", ""), "confirmed", "unconfirmed"),
            head.getOrDefault("source", "")),
        fields,
        head.containsKey("pair")
            ? List.of(pair(head.getOrDefault("pair", ""), fields))
            : List.of());
  }

  /** "program membership program_membership": two fields and the pairs that they may have. */
  private CodePair pair(String line, List<Field> fields) {
    var words = line.split(" ");
    var file = CodeSetFile.parse(text("pairs/" + words[2]).lines().toList());
    var builtIn = file.codes().stream().map(CodeSetFile::span).toList();
    pairs.put(words[2], file);
    return CodePair.of(
        position(words[0], fields),
        position(words[1], fields),
        loaded.getOrDefault(words[2], builtIn),
        file.closed());
  }

  private static int position(String name, List<Field> fields) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .mapToInt(Field::position)
        .findFirst()
        .orElseThrow();
  }

  /** "24 grade code required grade grade", or "9-12 filler unused" for several alike. */
  private List<Field> fields(String line) {
    var words = line.split("\\s+");
    var ends = words[0].split("-");
    int first = Integer.parseInt(ends[0]);
    int last = Integer.parseInt(ends[ends.length - 1]);
    var form = FieldForm.valueOf(words[2].toUpperCase(Locale.ROOT));
    var found = new ArrayList<Field>();
    for (int position = first; position <= last; position++) {
      found.add(
          new Field(
              position,
              words[1],
              form,
              words.length > 3 && words[3].equals("required"),
              words.length > 4 ? codes(words[4]) : null,
              words.length > 5 && !words[5].equals("-") ? words[5] : null));
    }
    return found;
  }

  private @Nullable CodeSet codes(String name) {
    if (name.equals("-")) {
      return null;
    }
    return codeSets.computeIfAbsent(
        name,
        _ -> {
          var file = codeSet(name);
          var table = loaded.get(name);
          return table != null
              ? new CodeSet(table, name.replace('_', ' '), file.closed())
              : new CodeSet(name.replace('_', ' '), file.closed(), file.codes());
        });
  }

  private static CodeSetFile codeSet(String name) {
    return CodeSetFile.parse(text("codes/" + name).lines().toList());
  }

  /** Code sets that a layout names, by name, then pairs of codes, then the layouts. */
  public List<Form> forms() {
    var sets =
        Stream.concat(
            codeSets.keySet().stream().sorted().map(name -> codeSet(name).form(name)),
            pairs.entrySet().stream().map(pair -> pair.getValue().form(pair.getKey())));
    var files =
        layouts.stream()
            .map(layout ->
                new Form(
                    Kind.LAYOUT,
                    layout.recordType() + " " + layout.version(),
                    layout.fields().size(),
                    layout.origin().confirmed(),
                    layout.origin().source()));
    return Stream.concat(sets, files).toList();
  }

  /** Lines without comments and blanks. */
  private static List<String> lines(String name) {
    return text(name)
        .lines()
        .map(l -> l.replaceFirst("#.*", "").strip())
        .filter(l -> !l.isEmpty())
        .toList();
  }

  private static String text(String name) {
    try (InputStream in = Layouts.class.getResourceAsStream("/intake/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The resource (intake/%s) is missing.".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
