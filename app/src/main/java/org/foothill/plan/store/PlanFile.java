package org.foothill.plan.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.EntryKey;
import org.foothill.plan.EntryKey.Kind;
import org.foothill.plan.Finding;
import org.foothill.plan.Finding.Place;

/** Reads the entries of plan files and remembers where each field stands. */
final class PlanFile {
  private final List<Entry> entries = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<EntryKey, Fields> places = new HashMap<>();

  List<Entry> entries() {
    return entries;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** Everything that is wrong with these entries in this plan. */
  List<Finding> findings(Plan before, Catalogue catalogue) {
    var all = new ArrayList<>(findings);
    PlanCheck.check(before.with(entries), entries, catalogue, this::where).stream()
        .filter(finding -> findings.isEmpty() || !mayFollow(finding))
        .forEach(all::add);
    return all;
  }

  /** What is unknown may only be what could not be read: saying both would mislead. */
  private static boolean mayFollow(Finding finding) {
    return finding instanceof Finding.UnknownResult || finding instanceof Finding.UnknownPlace;
  }

  private Place where(EntryKey key, String field) {
    var fields = places.get(key);
    return fields == null ? new Place("", 0, field) : fields.at(field);
  }

  void read(String file, String text) {
    switch (YamlReader.read(file, text)) {
      case YamlReader.Document.Unreadable(var finding) -> findings.add(finding);
      case YamlReader.Document.Read(Node.Mapping root) ->
          root.fields().forEach((name, node) -> part(file, name, node));
      case YamlReader.Document.Read(var other) ->
          findings.add(
              new Finding.UnreadablePlan(
                  new Place(file, other.line(), ""),
                  "it must begin with a name such as 'results:'"));
    }
  }

  private void part(String file, String name, Node node) {
    var kind = Kind.parse(name);
    if (kind.isEmpty()) {
      findings.add(new Finding.UnknownField(new Place(file, node.line(), name), name));
    } else if (node instanceof Node.Mapping mapping && kind.get() == Kind.PARTNERSHIP) {
      entry(kind.get(), mapping, file, name);
    } else if (node instanceof Node.Sequence sequence && kind.get() != Kind.PARTNERSHIP) {
      items(kind.get(), sequence, file, name);
    } else if (!(node instanceof Node.Scalar scalar && scalar.text().isEmpty())) {
      var expected =
          kind.get() == Kind.PARTNERSHIP ? "fields with values" : "a list, each item with '- '";
      findings.add(new Finding.MalformedValue(new Place(file, node.line(), name), "…", expected));
    }
  }

  private void items(Kind kind, Node.Sequence sequence, String file, String name) {
    for (int i = 0; i < sequence.items().size(); i++) {
      var path = "%s[%d]".formatted(name, i + 1);
      var item = sequence.items().get(i);
      if (item instanceof Node.Mapping mapping) {
        entry(kind, mapping, file, path);
      } else {
        findings.add(
            new Finding.MalformedValue(
                new Place(file, item.line(), path), "…", "fields with values, such as 'code: R2'"));
      }
    }
  }

  private void entry(Kind kind, Node.Mapping mapping, String file, String path) {
    var fields = new Fields(mapping, file, path, findings);
    EntryReader.read(kind, fields)
        .ifPresent(entry -> {
          if (places.putIfAbsent(entry.key(), fields) == null) {
            entries.add(entry);
          } else {
            findings.add(new Finding.DuplicateCode(fields.at("code"), entry.key().code()));
          }
        });
  }
}
