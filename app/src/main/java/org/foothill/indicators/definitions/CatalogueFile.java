package org.foothill.indicators.definitions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothill.core.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One YAML file, or a part of it. Complaints are collected, each with the file and the field, so
 * that one start shows them all; a faulty field yields a harmless stand-in until then.
 */
final class CatalogueFile {
  private static final YAMLMapper YAML = new YAMLMapper();
  private final String name;
  private final String where;
  private final JsonNode tree;
  private final List<String> problems;

  private CatalogueFile(String name, String where, JsonNode tree, List<String> problems) {
    this.name = name;
    this.where = where;
    this.tree = tree;
    this.problems = problems;
  }

  static CatalogueFile parse(String name, String text, List<String> problems) {
    try {
      return new CatalogueFile(name, "", YAML.readTree(text), problems);
    } catch (JacksonException e) {
      problems.add("%s: this is not readable YAML: %s".formatted(name, e.getOriginalMessage()));
      return new CatalogueFile(name, "", YAML.createObjectNode(), new ArrayList<>());
    }
  }

  String name() {
    return name;
  }

  void complain(String field, String sentence) {
    problems.add("%s: %s%s %s".formatted(name, where, field, sentence));
  }

  /** Complains about fields that nobody reads: most often a misspelled name. */
  void only(Set<String> known) {
    for (var field : tree.propertyNames()) {
      if (!known.contains(field)) {
        complain(field, "is not a field of such a file. Known are " + sorted(known) + ".");
      }
    }
  }

  boolean has(String field) {
    return !tree.path(field).isMissingNode();
  }

  String text(String field) {
    var node = tree.path(field);
    if (!node.isValueNode() || node.isNull() || node.asString().isBlank()) {
      complain(field, "must be there and be a text.");
      return "?";
    }
    return node.asString();
  }

  int number(String field) {
    var node = tree.path(field);
    if (!node.isInt()) {
      complain(field, "must be there and be a whole number.");
      return 0;
    }
    return node.intValue();
  }

  boolean flag(String field) {
    var node = tree.path(field);
    if (!node.isBoolean()) {
      complain(field, "must be there and be true or false.");
    }
    return node.asBoolean(false);
  }

  Words words(String field) {
    var part = part(field);
    return new Words(part.text("en"), part.text("es"));
  }

  /** A name out of a closed list. */
  <E extends Enum<E>> E choice(String field, E[] choices) {
    var text = text(field);
    var found = Arrays.stream(choices).filter(each -> each.name().equals(text)).findFirst();
    if (found.isEmpty() && !text.equals("?")) {
      complain(field, "(%s) must be one of %s.".formatted(text, Arrays.toString(choices)));
    }
    return found.orElse(choices[0]);
  }

  CatalogueFile part(String field) {
    return new CatalogueFile(name, where + field + ".", tree.path(field), problems);
  }

  Optional<CatalogueFile> optionalPart(String field) {
    return has(field) ? Optional.of(part(field)) : Optional.empty();
  }

  /** The entries of a list; complains when there is none. */
  List<CatalogueFile> parts(String field) {
    var node = tree.path(field);
    if (!node.isArray() || node.isEmpty()) {
      complain(field, "must be a list with at least one entry.");
      return List.of();
    }
    var parts = new ArrayList<CatalogueFile>();
    for (int i = 0; i < node.size(); i++) {
      var place = "%s%s[%d].".formatted(where, field, i + 1);
      parts.add(new CatalogueFile(name, place, node.get(i), problems));
    }
    return parts;
  }

  List<String> texts(String field) {
    var node = tree.path(field);
    if (!node.isArray() || node.isEmpty()) {
      complain(field, "must be a list with at least one entry.");
      return List.of();
    }
    return node.valueStream().map(JsonNode::asString).toList();
  }

  private static String sorted(Set<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }
}
