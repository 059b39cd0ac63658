package org.foothill.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.pages.InventedCard;
import org.junit.jupiter.api.Test;

/** Public pages have one mapping for all, so their addresses are asked for where they are made. */
class PublicAddressesTest {
  private static final Pattern EXPLAINED = Pattern.compile("`(/en[^` ]*)`");

  @Test
  void everyPublicPageIsExplained() {
    var explained =
        EXPLAINED
            .matcher(Checkout.read(Checkout.ROOT.resolve("docs/pages/report-card.md")))
            .results()
            .map(found -> found.group(1).replaceAll("\\{[^}]+}", "[^/]+") + "(\\.csv)?")
            .map(Pattern::compile)
            .toList();
    var paths = InventedCard.start().getBean(EditionPages.class).paths();
    assertThat(paths).hasSizeGreaterThan(50);
    assertThat(paths.stream().map(path -> "/en" + (path.equals("/") ? "" : path)))
        .allMatch(path -> explained.stream().anyMatch(each -> each.matcher(path).matches()));
  }
}
