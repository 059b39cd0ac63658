package org.foothill.plan.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.foothill.plan.Difference;
import org.foothill.plan.EntryKey.Kind;
import org.foothill.plan.Finding;

/** The text of one entry, as it is kept. */
final class EntryText {
  private EntryText() {}

  static String of(Entry entry) {
    return YamlWriter.write(EntryWriter.write(entry));
  }

  /** Reads what {@link #of} wrote. */
  static Entry read(Kind kind, String body) {
    var findings = new ArrayList<Finding>();
    var entry = EntryReader.read(kind, new Fields(mapping(body), "", "", findings));
    return entry.orElseThrow(() ->
        new IllegalStateException(
            "A kept text of kind (%s) can no longer be read: %s. Maybe a newer Foothill wrote it."
                .formatted(kind.word(), findings)));
  }

  static Node.Mapping mapping(String body) {
    return switch (YamlReader.read("", body)) {
      case YamlReader.Document.Read(Node.Mapping mapping) -> mapping;
      case YamlReader.Document.Read _, YamlReader.Document.Unreadable _ ->
          throw new IllegalStateException("A kept text is no YAML mapping: (%s).".formatted(body));
    };
  }

  static List<Difference> differences(Entry before, Entry after) {
    return differences(Node.flat(EntryWriter.write(before)), Node.flat(EntryWriter.write(after)));
  }

  static List<Difference> differences(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    var fields = new LinkedHashSet<>(before.keySet());
    fields.addAll(after.keySet());
    return fields.stream()
        .map(field -> new Difference(field, joined(before.get(field)), joined(after.get(field))))
        .filter(difference -> !difference.before().equals(difference.after()))
        .toList();
  }

  private static String joined(@org.jspecify.annotations.Nullable List<String> values) {
    return values == null ? "" : String.join(", ", values);
  }
}
