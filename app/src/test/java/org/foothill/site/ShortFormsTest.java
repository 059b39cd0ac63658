package org.foothill.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.foothill.core.Language;
import org.junit.jupiter.api.Test;

class ShortFormsTest {
  private static final Text LETTERS =
      new Text() {
        @Override
        public Language language() {
          return Language.ENGLISH;
        }

        @Override
        public String of(String key, Object... arguments) {
          return key;
        }
      };

  private static String list(String html) {
    return String.join(
        " ",
        ShortForms.of(html, LETTERS).list().stream().map(ShortForms.Explained::letters).toList());
  }

  @Test
  void eachFormOfThePageIsExplainedOnceInOneOrder() {
    assertThat(list("<p>Ready for UC or CSU</p><p>UC (A-G), from TK&nbsp;on</p>"))
        .isEqualTo("A-G CSU TK UC");
    assertThat(ShortForms.of("<p>UC</p>", LETTERS).list())
        .containsExactly(new ShortForms.Explained("UC", "site.short.UC"));
  }

  @Test
  void lettersOfAnotherWordAnAddressOrACodeAreNone() {
    assertThat(list("<a href=\"/CTE\">Definition CTE-PART-113</a> <code>SENR</code> ATUC CSUs"))
        .isEmpty();
  }

  @Test
  void thePageStaysAsItWasWritten() {
    assertThat(ShortForms.of("<p>UC &amp; CSU</p>", LETTERS).html())
        .isEqualTo("<p>UC &amp; CSU</p>");
  }
}
