package org.foothill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a command line with the options that every command knows taken out, wherever they
 * stood.
 */
public record Invocation(List<String> words, Optional<String> data, boolean json, boolean quiet) {
  public Invocation {
    words = List.copyOf(words);
  }

  public static Invocation of(String... arguments) {
    var words = new ArrayList<String>();
    Optional<String> data = Optional.empty();
    var json = false;
    var quiet = false;
    var literal = false;
    for (var i = 0; i < arguments.length; i++) {
      var word = arguments[i];
      var next = i + 1 < arguments.length ? arguments[i + 1] : "";
      if (literal || word.equals("--")) {
        literal = true;
        words.add(word);
      } else if (word.equals("--json")) {
        json = true;
      } else if (word.equals("--quiet")) {
        quiet = true;
      } else if (word.equals("--data") && !next.isEmpty()) {
        data = Optional.of(next);
        i++;
      } else if (word.startsWith("--data=")) {
        data = Optional.of(word.substring("--data=".length()));
      } else {
        words.add(word);
      }
    }
    return new Invocation(words, data, json, quiet);
  }

  /** The value of an option of the command, written {@code --port 80} or {@code --port=80}. */
  public Optional<String> option(String name) {
    Optional<String> value = Optional.empty();
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (word.equals(name) && i + 1 < words.size()) {
        value = Optional.of(words.get(i + 1));
      } else if (word.startsWith(name + "=")) {
        value = Optional.of(word.substring(name.length() + 1));
      }
    }
    return value;
  }

  /** The first word, or nothing. */
  public String first() {
    return words.isEmpty() ? "" : words.getFirst();
  }

  /** True when the person asks how, not to do. */
  public boolean asksForHelp() {
    return words.isEmpty()
        || words.stream()
            .anyMatch(word -> List.of("--help", "-h", "--version", "-V").contains(word));
  }
}
