package org.foothill.house;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Guards over documents, messages and fixtures. */
final class DocGuards {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
  private static final Map<String, Pattern> PERSONAL =
      Map.of(
          "an e-mail address outside example.org",
          Pattern.compile(
              "[\\w.+-]+@(?!(?:[\\w-]+\\.)*(?:example|invalid|test|localhost)\\b)[\\w-]+\\.(?:org|com|net|edu|gov|us)\\b"),
          "a social security number",
          Pattern.compile("(?<![\\d-])(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\d-])"),
          "a telephone number",
          Pattern.compile("(?<!\\d)\\(?[2-9]\\d{2}\\)?[ .-](?!555)[2-9]\\d{2}[ .-]\\d{4}(?!\\d)"));

  private DocGuards() {}

  /** Each promised thing has its page, and each page has its thing. */
  static List<String> missingPages(String folder, Set<String> promised, Collection<String> files) {
    var complaints = new ArrayList<String>();
    var pages = new TreeSet<String>();
    files.forEach(file -> pages.add(file.replaceFirst("\\.md$", "")));
    promised.stream()
        .filter(name -> !pages.contains(name))
        .map(name ->
            "docs/%s/%s.md is missing: write what it is, when it is met, what to do."
                .formatted(folder, name))
        .forEach(complaints::add);
    pages.stream()
        .filter(page -> !promised.contains(page) && !page.equals("README"))
        .map(page -> "docs/%s/%s.md explains something that is not there.".formatted(folder, page))
        .forEach(complaints::add);
    return complaints;
  }

  /** Each public address stands, in backticks, in some page below docs/pages. */
  static List<String> unexplainedAddresses(Set<String> addresses, Collection<String> pages) {
    return addresses.stream()
        .filter(address -> pages.stream().noneMatch(page -> page.contains("`" + address + "`")))
        .map("No page below docs/pages says `%s`."::formatted)
        .toList();
  }

  /** Both languages say the same things with the same placeholders. */
  static List<String> unequalMessages(String name, Properties english, Properties spanish) {
    var complaints = new ArrayList<String>();
    var keys = new TreeMap<String, String>();
    english.stringPropertyNames().forEach(key -> keys.put(key, "Spanish"));
    spanish.stringPropertyNames().forEach(key -> keys.putIfAbsent(key, "English"));
    keys.forEach((key, other) -> {
      var left = english.getProperty(key);
      var right = spanish.getProperty(key);
      if (left == null || right == null) {
        complaints.add("Messages %s: (%s) has no %s text.".formatted(name, key, other));
        return;
      }
      if (!key.startsWith(name + ".")) {
        complaints.add(
            "Messages %s: the key (%s) must begin with (%s.).".formatted(name, key, name));
      }
      if (!placeholders(left).equals(placeholders(right))) {
        complaints.add(
            "Messages %s: (%s) has placeholders %s in English and %s in Spanish."
                .formatted(name, key, placeholders(left), placeholders(right)));
      }
      unwellFormed(left)
          .forEach(c -> complaints.add("Messages %s: (%s), English, %s".formatted(name, key, c)));
      unwellFormed(right)
          .forEach(c -> complaints.add("Messages %s: (%s), Spanish, %s".formatted(name, key, c)));
    });
    return complaints;
  }

  private static Set<String> placeholders(String text) {
    var found = new TreeSet<String>();
    var matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add("{" + matcher.group(1) + "}");
    }
    return found;
  }

  private static List<String> unwellFormed(String text) {
    var complaints = new ArrayList<String>();
    if (text.isBlank()) {
      complaints.add("is empty.");
    }
    if (text.replace("''", "").contains("'")) {
      complaints.add("has a single apostrophe; write it twice.");
    }
    try {
      new MessageFormat(text);
    } catch (IllegalArgumentException e) {
      complaints.add("cannot be read: " + e.getMessage());
    }
    return complaints;
  }

  /** Texts by path. Fixtures hold invented people only. */
  static List<String> personalValues(Map<String, String> texts) {
    var complaints = new ArrayList<String>();
    texts.forEach((path, text) ->
        PERSONAL.forEach((what, pattern) -> {
          var matcher = pattern.matcher(text);
          if (matcher.find()) {
            complaints.add(
                "%s, character %d, looks like %s. Invent one: example.org, 555."
                    .formatted(path, matcher.start(), what));
          }
        }));
    return complaints;
  }

  /** docs/words.md: a table of at most 60 words, each with where it comes from. */
  static List<String> unsourcedWords(String words) {
    var complaints = new ArrayList<String>();
    var rows =
        words.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| word")).toList();
    if (rows.isEmpty() || rows.size() > 60) {
      complaints.add("docs/words.md has %d words; it must have 1 to 60.".formatted(rows.size()));
    }
    for (var row : rows) {
      var cells = row.split("\\|", -1);
      if (cells.length < 5 || cells[2].isBlank() || cells[3].isBlank()) {
        complaints.add(
            "docs/words.md: the row (%s) needs a word, a meaning and a source.".formatted(row));
      }
    }
    return complaints;
  }
}
