package org.foothill.disclosure.unpick;

import java.util.ArrayList;
import java.util.List;

/** Splits a CSV text into lines of fields (RFC 4180); a quote may hold delimiters and lines. */
final class CsvLines {
  private final String text;
  private final char delimiter;
  private int at;

  private CsvLines(String text, char delimiter) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.delimiter = delimiter;
  }

  static List<List<String>> of(String text, char delimiter) {
    return new CsvLines(text, delimiter).lines();
  }

  private List<List<String>> lines() {
    var lines = new ArrayList<List<String>>();
    while (at < text.length()) {
      var line = line();
      if (line.size() > 1 || !line.getFirst().isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private List<String> line() {
    var fields = new ArrayList<String>();
    do {
      fields.add(field());
    } while (at < text.length() && text.charAt(at++) == delimiter);
    if (at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n') {
      at++;
    }
    return fields;
  }

  private String field() {
    var field = new StringBuilder();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    at += quoted ? 1 : 0;
    while (at < text.length()) {
      char next = text.charAt(at);
      boolean isQuote = quoted && next == '"';
      if (isQuote && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at++;
      } else if (isQuote) {
        quoted = false;
        at++;
        continue;
      } else if (!quoted && (next == delimiter || next == '\n' || next == '\r')) {
        break;
      }
      field.append(next);
      at++;
    }
    return field.toString().strip();
  }
}
