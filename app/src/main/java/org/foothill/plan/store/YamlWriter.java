package org.foothill.plan.store;

import java.util.regex.Pattern;

/**
 * Writes nodes as YAML, always the same bytes for the same nodes: fields in the given order, short
 * codes plain, every other text in double quotes on one line, lists of codes in brackets.
 */
final class YamlWriter {
  /** Reads back as text in every YAML reader, and is no number, date or truth value. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+|[a-z][a-z_ ]{3,}");

  private final StringBuilder out = new StringBuilder();

  private YamlWriter() {}

  static String write(Node.Mapping mapping) {
    var writer = new YamlWriter();
    writer.fields(mapping, "", "");
    return writer.out.toString();
  }

  /** A list of mappings below a name, each begun by a dash. */
  static String list(String name, Iterable<Node.Mapping> items) {
    var writer = new YamlWriter();
    writer.out.append(name).append(":\n");
    for (var item : items) {
      writer.fields(item, "  - ", "    ");
    }
    return writer.out.toString();
  }

  static String single(String name, Node.Mapping mapping) {
    var writer = new YamlWriter();
    writer.out.append(name).append(":\n");
    writer.fields(mapping, "  ", "  ");
    return writer.out.toString();
  }

  private void fields(Node.Mapping mapping, String first, String indent) {
    var lead = first;
    for (var field : mapping.fields().entrySet()) {
      out.append(lead).append(field.getKey()).append(':');
      value(field.getValue(), indent);
      lead = indent;
    }
  }

  private void value(Node node, String indent) {
    switch (node) {
      case Node.Scalar scalar -> out.append(' ').append(scalar(scalar.text())).append('\n');
      case Node.Sequence sequence -> {
        out.append(" [");
        var separator = "";
        for (var item : sequence.items()) {
          out.append(separator).append(item instanceof Node.Scalar s ? scalar(s.text()) : "");
          separator = ", ";
        }
        out.append("]\n");
      }
      case Node.Mapping inner -> {
        out.append('\n');
        fields(inner, indent + "  ", indent + "  ");
      }
    }
  }

  private static String scalar(String text) {
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(letter -> {
          switch (letter) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            default -> {
              if (letter < ' ' || letter == 0x7f || letter == 0x85 || letter == 0xfeff) {
                quoted.append("\\u%04x".formatted(letter));
              } else {
                quoted.appendCodePoint(letter);
              }
            }
          }
        });
    return quoted.append('"').toString();
  }
}
