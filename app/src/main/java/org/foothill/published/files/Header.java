package org.foothill.published.files;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a file. Names count without case, blanks and underscores. Belongs to one thread.
 */
public final class Header {
  private final List<String> names;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();
  private String twice = "";

  Header(List<String> names) {
    this.names = List.copyOf(names);
    for (var i = 0; i < names.size(); i++) {
      var plain = plain(names.get(i));
      if (!plain.isEmpty() && positions.putIfAbsent(plain, i) != null) {
        twice = names.get(i);
      }
    }
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  public boolean has(String column) {
    return position(column) >= 0;
  }

  /** Where the column stands; -1 when it is not there. */
  public int position(String column) {
    return asked.computeIfAbsent(column, name -> positions.getOrDefault(plain(name), -1));
  }

  int size() {
    return names.size();
  }

  /** The column's names, as the file writes them. */
  public List<String> names() {
    return names;
  }

  Optional<String> namedTwice() {
    return Optional.of(twice).filter(name -> !name.isEmpty());
  }
}
