package org.foothill.site;

import org.foothill.core.Language;

/** Every module's messages, in every language. */
public interface Texts {
  Text in(Language language);
}
