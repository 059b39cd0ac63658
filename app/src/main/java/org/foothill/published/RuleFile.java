package org.foothill.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foothill.accountability.Tenths;
import org.foothill.core.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One rule file, or a part of it. Faults are collected, each with file and field, so that one start
 * shows them all; a faulty field yields a harmless stand-in until then.
 */
final class RuleFile {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final int FOR_EVER = 2199;

  private final String where;
  private final JsonNode tree;
  private final List<String> faults;

  private RuleFile(String where, JsonNode tree, List<String> faults) {
    this.where = where;
    this.tree = tree;
    this.faults = faults;
  }

  static RuleFile parse(String name, String text, List<String> faults) {
    try {
      return new RuleFile(name + ": ", YAML.readTree(text), faults);
    } catch (JacksonException e) {
      faults.add("%s: this is not readable YAML: %s".formatted(name, e.getOriginalMessage()));
      return new RuleFile(name + ": ", YAML.createObjectNode(), new ArrayList<>());
    }
  }

  void complain(String field, String sentence) {
    faults.add("%s%s %s".formatted(where, field, sentence));
  }

  Effective effective() {
    var years = part("effective");
    var status = text("status");
    if (!List.of("confirmed", "unconfirmed").contains(status)) {
      complain("status", "must be confirmed or unconfirmed.");
    }
    return new Effective(
        years.number("from"),
        years.tree.has("to") ? years.number("to") : FOR_EVER,
        status.equals("confirmed"),
        text("source"),
        words("text"));
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
      return 1;
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

  List<String> texts(String field) {
    return list(field).stream().map(JsonNode::asString).toList();
  }

  List<Tenths> tenths(String field) {
    var found = new ArrayList<Tenths>();
    for (var node : list(field)) {
      var number = Tenths.parse(node.isNumber() ? plain(node.decimalValue()) : "?");
      number.ifPresentOrElse(found::add, () -> complain(field, "must hold numbers only."));
    }
    return found;
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  List<Integer> numbers(String field) {
    return list(field).stream().map(node -> node.asInt(0)).toList();
  }

  private List<JsonNode> list(String field) {
    var node = tree.path(field);
    if (!node.isArray()) {
      complain(field, "must be there and be a list.");
      return List.of();
    }
    return node.valueStream().toList();
  }

  boolean has(String field) {
    return tree.has(field);
  }

  RuleFile part(String field) {
    return new RuleFile(where + field + ".", tree.path(field), faults);
  }

  /** The entries of a list of parts. */
  List<RuleFile> parts(String field) {
    var parts = new ArrayList<RuleFile>();
    for (var node : list(field)) {
      parts.add(new RuleFile("%s%s[%d].".formatted(where, field, parts.size() + 1), node, faults));
    }
    return parts;
  }

  /** The fields of a part by name, in the file's order. */
  Map<String, RuleFile> named(String field) {
    var parts = new LinkedHashMap<String, RuleFile>();
    for (var name : tree.path(field).propertyNames()) {
      parts.put(name, part(field).part(name));
    }
    if (parts.isEmpty()) {
      complain(field, "must be there and have fields.");
    }
    return parts;
  }

  List<String> names() {
    return List.copyOf(tree.propertyNames());
  }
}
