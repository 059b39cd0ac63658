package org.foothill.plan.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.foothill.plan.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads YAML into nodes that know their line. Every scalar is its text: no type is guessed. */
final class YamlReader {
  private static final YAMLFactory FACTORY = new YAMLFactory();
  private static final int DEEPEST = 20;

  /** Either the document or what is wrong with it. */
  sealed interface Document {
    record Read(Node root) implements Document {}

    record Unreadable(Finding finding) implements Document {}
  }

  private final JsonParser parser;

  /** The first thing that YAML allows and we do not; reading goes on to its end. */
  private @Nullable Document refusal;

  private final String file;

  private YamlReader(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static Document read(String file, String text) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new YamlReader(file, parser).document();
    } catch (JacksonException e) {
      var place = e.getLocation();
      var line = place == null ? 1 : Math.max(1, place.getLineNr());
      return unreadable(file, line, firstLine(e.getOriginalMessage()));
    }
  }

  private Document document() {
    if (parser.nextToken() == null) {
      return unreadable(file, 1, "there is nothing in it");
    }
    var root = node(0);
    if (parser.nextToken() != null) {
      refuse(line(), "a second document begins here");
    }
    return refusal == null ? new Document.Read(root) : refusal;
  }

  private void refuse(int line, String why) {
    if (refusal == null) {
      refusal = unreadable(file, line, why);
    }
  }

  private static Document unreadable(String file, int line, String why) {
    return new Document.Unreadable(
        new Finding.UnreadablePlan(new Finding.Place(file, line, ""), why));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("the form is wrong");
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private Node node(int depth) {
    var line = line();
    if (depth > DEEPEST) {
      refuse(line, "it is nested too deeply");
      parser.skipChildren();
      return new Node.Scalar("", line);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(line, depth);
      case START_ARRAY -> sequence(line, depth);
      case VALUE_NULL -> new Node.Scalar("", line);
      default -> new Node.Scalar(String.valueOf(parser.getString()), line); // every kind of scalar
    };
  }

  private Node mapping(int line, int depth) {
    var fields = new LinkedHashMap<String, Node>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      var at = line();
      parser.nextToken();
      if (fields.putIfAbsent(name, node(depth + 1)) != null) {
        refuse(at, "the field '%s' is there twice".formatted(name));
      }
    }
    return new Node.Mapping(fields, line);
  }

  private Node sequence(int line, int depth) {
    var items = new ArrayList<Node>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new Node.Sequence(items, line);
  }
}
