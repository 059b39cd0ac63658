package org.foothill.plan.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of structured text with the line it begins on (0 when it was not read from a file). */
sealed interface Node {
  int line();

  record Scalar(String text, int line) implements Node {}

  record Sequence(List<Node> items, int line) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Fields in the order in which they were written. */
  record Mapping(LinkedHashMap<String, Node> fields, int line) implements Node {}

  /** All values by field path; a list has one value per item. */
  static Map<String, List<String>> flat(Mapping mapping) {
    var values = new LinkedHashMap<String, List<String>>();
    flatten("", mapping, values);
    return values;
  }

  private static void flatten(String path, Node node, Map<String, List<String>> values) {
    switch (node) {
      case Scalar scalar -> values.put(path, List.of(scalar.text()));
      case Sequence sequence ->
          values.put(
              path,
              sequence.items().stream()
                  .filter(Scalar.class::isInstance)
                  .map(item -> ((Scalar) item).text())
                  .toList());
      case Mapping mapping ->
          mapping
              .fields()
              .forEach((name, field) ->
                  flatten(path.isEmpty() ? name : path + "." + name, field, values));
    }
  }

  /**
   * The reverse, for what a form sent: fields named in {@code lists} become lists, blank ones are
   * left out.
   */
  static Mapping of(Map<String, List<String>> values, java.util.Set<String> lists) {
    var root = new Mapping(new LinkedHashMap<>(), 0);
    values.forEach((path, all) -> {
      var filled = all.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
      if (!filled.isEmpty()) {
        var names = path.split("\\.");
        var owner = root;
        for (int i = 0; i < names.length - 1; i++) {
          owner = inner(owner, names[i]);
        }
        owner.fields().put(names[names.length - 1], leaf(filled, lists.contains(path)));
      }
    });
    return root;
  }

  private static Mapping inner(Mapping owner, String name) {
    if (owner.fields().get(name) instanceof Mapping there) {
      return there;
    }
    var made = new Mapping(new LinkedHashMap<>(), 0);
    owner.fields().put(name, made);
    return made;
  }

  private static Node leaf(List<String> values, boolean isList) {
    if (!isList) {
      return new Scalar(values.getFirst().replace("\r\n", "\n"), 0);
    }
    var items = new ArrayList<Node>();
    values.forEach(value -> items.add(new Scalar(value, 0)));
    return new Sequence(items, 0);
  }
}
