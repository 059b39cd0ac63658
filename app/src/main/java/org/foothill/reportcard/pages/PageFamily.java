package org.foothill.reportcard.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Public pages of one kind, such as those of student groups. Each is a bean; {@link Sheets} asks
 * them all, so that the live server and a frozen edition have the same pages. A path has no
 * language prefix, no query string, and is the same in every language.
 */
public interface PageFamily {
  /** Every path that the family has at the moment, in the order of reading. */
  List<String> paths(Sources sources);

  /** Empty when the family has no such path. */
  Optional<Sheet> find(String path, Sources sources, Voice voice);

  /** A list of things and one page for each of them; nothing where there is none. */
  interface Listed<T> extends PageFamily {
    /** The list's address. */
    String root();

    List<T> things(Sources sources);

    /** The address of one of them, below the root. */
    String pathOf(T thing);

    Sheet list(Sources sources, Voice voice);

    Sheet one(Sources sources, Voice voice, T thing);

    @Override
    default List<String> paths(Sources sources) {
      var things = things(sources);
      return things.isEmpty()
          ? List.of()
          : Stream.concat(Stream.of(root()), things.stream().map(this::pathOf)).toList();
    }

    @Override
    default Optional<Sheet> find(String path, Sources sources, Voice voice) {
      if (path.equals(root())) {
        return Optional.of(list(sources, voice));
      }
      return path.startsWith(root() + "/")
          ? things(sources).stream()
              .filter(thing -> pathOf(thing).equals(path))
              .findFirst()
              .map(thing -> one(sources, voice, thing))
          : Optional.empty();
    }
  }
}
