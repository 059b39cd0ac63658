package org.foothill.plan.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.foothill.core.Words;
import org.foothill.plan.Finding;
import org.foothill.plan.Finding.Place;

/**
 * Reads the fields of one mapping and collects what is wrong with them. A field that cannot be read
 * gives a finding and an empty answer; reading goes on, so that a person sees everything at once.
 */
final class Fields {
  private final Node.Mapping mapping;
  private final String file;
  private final String path;
  private final List<Finding> findings;
  private final Set<String> asked = new HashSet<>();

  /**
   * @param path of the mapping; empty for a form, whose paths are the ids of its inputs
   */
  Fields(Node.Mapping mapping, String file, String path, List<Finding> findings) {
    this.mapping = mapping;
    this.file = file;
    this.path = path;
    this.findings = findings;
  }

  Place at(String field) {
    var node = mapping.fields().get(field);
    var line = node == null ? mapping.line() : node.line();
    return new Place(file, line, path.isEmpty() ? field : path + "." + field);
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** The text; empty when the field is missing, blank or no text. */
  Optional<String> optional(String field) {
    asked.add(field);
    return switch (mapping.fields().get(field)) {
      case null -> Optional.empty();
      case Node.Scalar scalar ->
          scalar.text().isBlank() ? Optional.empty() : Optional.of(scalar.text().strip());
      case Node.Sequence _ -> malformed(field, "[…]", "one text");
      case Node.Mapping _ -> malformed(field, "{…}", "one text");
    };
  }

  /** True when the field says just this, as a text or as the only item of a list. */
  boolean says(String field, String words) {
    asked.add(field);
    var node = mapping.fields().get(field);
    var only =
        node instanceof Node.Sequence sequence && sequence.items().size() == 1
            ? sequence.items().getFirst()
            : node;
    return only instanceof Node.Scalar scalar && scalar.text().strip().equals(words);
  }

  Optional<String> text(String field) {
    var before = findings.size();
    var text = optional(field);
    if (text.isEmpty() && findings.size() == before) {
      findings.add(new Finding.MissingField(at(field), field));
    }
    return text;
  }

  /** {@code expected} completes the sentence "Write …". */
  <T> Optional<T> one(String field, Function<String, Optional<T>> parse, String expected) {
    return text(field).flatMap(text -> parsed(field, text, parse, expected));
  }

  <T> Optional<T> perhaps(String field, Function<String, Optional<T>> parse, String expected) {
    return optional(field).flatMap(text -> parsed(field, text, parse, expected));
  }

  <T> List<T> many(String field, Function<String, Optional<T>> parse, String expected) {
    asked.add(field);
    var values = new ArrayList<T>();
    switch (mapping.fields().get(field)) {
      case null -> {}
      case Node.Scalar scalar -> {
        if (!scalar.text().isBlank()) {
          parsed(field, scalar.text(), parse, expected).ifPresent(values::add);
        }
      }
      case Node.Sequence sequence ->
          sequence
              .items()
              .forEach(item -> item(field, item, parse, expected).ifPresent(values::add));
      case Node.Mapping _ -> malformed(field, "{…}", "a list");
    }
    return values;
  }

  private <T> Optional<T> item(
      String field, Node item, Function<String, Optional<T>> parse, String expected) {
    return item instanceof Node.Scalar scalar
        ? parsed(field, scalar.text(), parse, expected)
        : malformed(field, "…", expected);
  }

  /** A text in every language, written as a mapping with {@code en} and {@code es}. */
  Optional<Words> words(String field) {
    asked.add(field);
    return switch (mapping.fields().get(field)) {
      case null -> {
        findings.add(
            new Finding.MissingField(new Place(file, mapping.line(), inner(field)), field));
        yield Optional.empty();
      }
      case Node.Mapping texts -> {
        var own = new Fields(texts, file, inner(field), findings);
        var english = own.translation("en");
        var spanish = own.translation("es");
        own.end();
        yield english.isPresent() && spanish.isPresent()
            ? Optional.of(new Words(english.get(), spanish.get()))
            : Optional.empty();
      }
      case Node.Scalar scalar -> malformed(field, scalar.text(), "the text in 'en' and in 'es'");
      case Node.Sequence _ -> malformed(field, "[…]", "the text in 'en' and in 'es'");
    };
  }

  /**
   * Empty when the field is missing or blank in every language; one language alone is a finding.
   */
  Optional<Words> perhapsWords(String field) {
    boolean blank =
        switch (mapping.fields().get(field)) {
          case null -> true;
          case Node.Mapping texts -> texts.fields().values().stream().allMatch(Fields::isBlank);
          case Node.Scalar scalar -> isBlank(scalar);
          case Node.Sequence _ -> false;
        };
    asked.add(field);
    return blank ? Optional.empty() : words(field);
  }

  private static boolean isBlank(Node node) {
    return node instanceof Node.Scalar scalar && scalar.text().isBlank();
  }

  private String inner(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  private Optional<String> translation(String language) {
    var text = optional(language);
    if (text.isEmpty()) {
      findings.add(new Finding.MissingTranslation(at(language), language));
    }
    return text;
  }

  private <T> Optional<T> parsed(
      String field, String text, Function<String, Optional<T>> parse, String expected) {
    var value = parse.apply(text.strip());
    return value.isPresent() ? value : malformed(field, text, expected);
  }

  private <T> Optional<T> malformed(String field, String value, String expected) {
    findings.add(new Finding.MalformedValue(at(field), value, expected));
    return Optional.empty();
  }

  /** Complains about fields that nobody asked for. */
  void end() {
    new LinkedHashMap<>(mapping.fields())
        .keySet().stream()
            .filter(field -> !asked.contains(field))
            .forEach(field -> findings.add(new Finding.UnknownField(at(field), field)));
  }
}
