package org.foothill.reportcard.languages;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.foothill.core.Language;

/**
 * The slots of a message's pattern. A language with other plural rules than English has other
 * choices (Chinese has none, Armenian one for 0 and 1), so only the slots that are said must be the
 * same; a number that merely chose between forms may fall away.
 *
 * @param said slots whose text is shown, also inside a choice
 * @param all these and the slots that only choose
 */
record Slots(Set<String> said, Set<String> all) {
  private static final Pattern SAID = Pattern.compile("\\{(\\d+)}");
  private static final Pattern ANY = Pattern.compile("\\{(\\d+)[,}]");

  /** Empty when the pattern cannot be read. */
  static Optional<Slots> of(String pattern, Language language) {
    try {
      new MessageFormat(pattern, language.locale()).format(new Object[] {1, 1, 1, 1, 1, 1});
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
    return Optional.of(new Slots(found(SAID, pattern), found(ANY, pattern)));
  }

  private static Set<String> found(Pattern slots, String pattern) {
    var found = new TreeSet<String>();
    slots.matcher(pattern).results().forEach(each -> found.add(each.group(1)));
    return found;
  }

  /** True when nothing that the English pattern says is lost, and nothing is asked for anew. */
  boolean fits(Slots english) {
    return said.containsAll(english.said) && english.all.containsAll(all);
  }
}
