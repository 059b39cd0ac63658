package org.foothill.disclosure.unpick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.disclosure.files.PolicyFile;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.unpick.Cell;
import org.foothill.unpick.Fault;
import org.foothill.unpick.Release;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a published folder or file: the CSV files in it, what {@code schema.json} and {@code
 * mapping.json} say about them, or for Foothill's own files what the catalogue says.
 */
public final class PublishedReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final String RELEASE_HEADER = "indicator,year,place,group,status,";
  private static final String EDITION_HEADER = "year,place_code,place,group_code,group,percent,";
  private static final long LARGEST = 512L * 1024 * 1024;

  private final Catalogue catalogue;

  public PublishedReader(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The closed set of answers. */
  public sealed interface Read {
    record Understood(Release release) implements Read {}

    record NotUnderstood(List<Fault> faults) implements Read {}
  }

  /** A fault that ends the reading. */
  private static Read unreadable(String sentence) {
    return new Read.NotUnderstood(List.of(new Fault(Fault.Kind.UNREADABLE, sentence)));
  }

  /**
   * @param place a folder, or one CSV file with {@code schema.json} beside it
   * @param attacked false for facts from elsewhere
   */
  public Read read(Path place, boolean attacked) {
    return read(place, texts -> read(place, texts, attacked));
  }

  /** A table whose schema lies elsewhere; a mapping may lie beside the table. */
  public Read read(Path table, Path schema) {
    return read(
        table,
        texts -> {
          var described = JSON.readValue(text(schema), SchemaFile.class);
          return read(table, texts, new Described(described, true));
        });
  }

  /** What a folder's schema says, and whether its tables are attacked. */
  private record Described(SchemaFile schema, boolean attacked) {}

  /** Reads the contents of files by name. */
  private interface Reading {
    Read of(Map<String, String> texts) throws IOException;
  }

  private static Read read(Path place, Reading reading) {
    try {
      var texts = texts(place);
      if (texts.isEmpty()) {
        return unreadable("There is no CSV file in %s.".formatted(place));
      }
      return reading.of(texts);
    } catch (NoSuchFileException missing) {
      return unreadable("There is no file %s.".formatted(missing.getFile()));
    } catch (JacksonException broken) {
      return unreadable(
          "A description beside %s is not in its form: %s."
              .formatted(place, firstLine(broken.getOriginalMessage())));
    } catch (IllegalArgumentException incomplete) {
      return unreadable("%s: %s".formatted(place, firstLine(incomplete.getMessage())));
    } catch (IOException | UncheckedIOException unreadable) {
      return unreadable("%s cannot be read.".formatted(place));
    }
  }

  private static String firstLine(@Nullable String text) {
    return text == null ? "unknown" : text.lines().findFirst().orElse("unknown");
  }

  /** The contents of the CSV files by name without its ending. */
  private static Map<String, String> texts(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return Map.of(name(place), text(place));
    }
    if (!Files.isDirectory(place)) {
      throw new NoSuchFileException(place.toString());
    }
    var texts = new TreeMap<String, String>();
    try (var all = Files.list(tables(place))) {
      for (var file : all.filter(each -> each.toString().endsWith(".csv")).sorted().toList()) {
        texts.put(name(file), text(file));
      }
    }
    return texts;
  }

  /** A report card has its tables once for each language, with the same numbers. */
  private static Path tables(Path place) {
    var edition = place.resolve("en").resolve("indicators");
    return Files.isDirectory(edition) ? edition : place;
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IllegalArgumentException(
          "The file has more than %d bytes, which is too large for this machine."
              .formatted(LARGEST));
    }
    return Files.readString(file);
  }

  private static String name(Path file) {
    var name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private Read read(Path place, Map<String, String> texts, boolean attacked) throws IOException {
    var folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
    var described = beside(folder, "schema.json", SchemaFile.class);
    var schema = described.isPresent() ? described.get() : ownSchema(folder, texts).orElse(null);
    if (schema == null) {
      return unreadable(
          "There is no schema.json beside %s, and its form is not one of Foothill's."
              .formatted(place));
    }
    return read(place, texts, new Described(schema, attacked));
  }

  private static Read read(Path place, Map<String, String> texts, Described described)
      throws IOException {
    var folder = Files.isDirectory(place) ? place : place.toAbsolutePath().getParent();
    var mapping = beside(folder, "mapping.json", MappingFile.class);
    var faults = new ArrayList<Fault>();
    var cells = new ArrayList<Cell>();
    var meaning = described.schema().schema();
    texts.forEach((name, text) -> {
      var how = mapping.orElseGet(() -> usual(text));
      cells.addAll(new CellReader(meaning, how, name, faults::add).read(text));
    });
    return faults.isEmpty()
        ? new Read.Understood(
            new Release(String.valueOf(place.getFileName()), meaning, cells, described.attacked()))
        : new Read.NotUnderstood(faults.stream().limit(20).toList());
  }

  private static MappingFile usual(String text) {
    if (text.startsWith(RELEASE_HEADER)) {
      return MappingFile.RELEASE;
    }
    return text.startsWith(EDITION_HEADER) ? MappingFile.EDITION : MappingFile.NONE;
  }

  private static <T> Optional<T> beside(@Nullable Path folder, String name, Class<T> form)
      throws IOException {
    if (folder == null || !Files.exists(folder.resolve(name))) {
      return Optional.empty();
    }
    return Optional.ofNullable(JSON.readValue(Files.readString(folder.resolve(name)), form));
  }

  /** For releases that were sealed before there were schemas, and for editions. */
  private Optional<SchemaFile> ownSchema(@Nullable Path folder, Map<String, String> texts)
      throws IOException {
    boolean isOwn = texts.values().stream().allMatch(text -> usual(text) != MappingFile.NONE);
    if (!isOwn || folder == null) {
      return Optional.empty();
    }
    var indicators = new TreeSet<IndicatorId>();
    var years = new TreeSet<String>();
    var places = new TreeSet<PlaceId>();
    texts.forEach((name, text) -> {
      boolean isRelease = text.startsWith(RELEASE_HEADER);
      for (var line : CsvLines.of(text, ',')) {
        IndicatorId.parse(isRelease ? line.getFirst() : name).ifPresent(indicators::add);
        years.add(line.get(isRelease ? 1 : 0));
        PlaceId.parse(line.get(isRelease ? 2 : 1)).ifPresent(places::add);
      }
    });
    years.remove("year");
    var policy = folder.resolve("policy.yaml");
    var rules =
        Files.exists(policy)
            ? PolicyFile.of(Files.readString(policy))
            : PolicyFile.of(PolicyFile.textInForce());
    return Optional.of(
        new CatalogueSchema(catalogue)
            .of(new CatalogueSchema.Codes(indicators, years, places), rules));
  }
}
