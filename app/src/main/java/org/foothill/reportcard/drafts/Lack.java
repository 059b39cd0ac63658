package org.foothill.reportcard.drafts;

import java.util.List;
import org.foothill.core.Words;
import org.foothill.site.Text;

/**
 * One thing that is lacking.
 *
 * @param key message key below {@code edition.lack.}
 * @param arguments of the message
 * @param link where it can be put right, below /work; empty when only here
 */
public record Lack(String key, List<Object> arguments, String link) {
  public Lack {
    arguments = List.copyOf(arguments);
  }

  /** In words; arguments that are there in every language are said in that of the text. */
  public String say(Text text) {
    var said =
        arguments.stream().map(one -> one instanceof Words words ? text.of(words) : one).toArray();
    return text.of("edition.lack." + key, said);
  }

  public static Lack of(String key, String link, Object... arguments) {
    return new Lack(key, List.of(arguments), link);
  }
}
