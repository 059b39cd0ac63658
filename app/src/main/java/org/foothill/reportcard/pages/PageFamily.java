package org.foothill.reportcard.pages;

import java.util.List;
import java.util.Optional;

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
}
