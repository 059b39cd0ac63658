package org.foothill.core;

import java.util.Set;

/**
 * Who is looking at a page, as far as the shell must know: a name to greet, the abilities that
 * decide which doors are shown, and the language. Rights are decided elsewhere (module access),
 * never from this value.
 */
public record Visitor(String name, Set<String> abilities, Language language) {
  public Visitor {
    abilities = Set.copyOf(abilities);
  }

  /** Somebody who has not signed in. */
  public static Visitor anonymous(Language language) {
    return new Visitor("", Set.of(), language);
  }

  public boolean isSignedIn() {
    return !name.isEmpty();
  }
}
