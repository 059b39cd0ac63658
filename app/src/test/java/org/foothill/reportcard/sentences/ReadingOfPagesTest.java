package org.foothill.reportcard.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foothill.core.Language;
import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.pages.InventedCard;
import org.foothill.reportcard.pages.Nowhere;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What public pages say in sentences asks for no more than eight years of school. */
class ReadingOfPagesTest {
  private static final EditionPages PAGES = InventedCard.start().getBean(EditionPages.class);

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "SPANISH"})
  void everyPageIsReadableInGradeEightAndKind(Language language) {
    var grades = new TreeMap<String, Double>();
    for (var path : PAGES.paths()) {
      if (!path.contains(".") && !path.contains("/compare/") && !path.startsWith("/embed")) {
        var html = new String(PAGES.render(path, language, Nowhere.LINKS), StandardCharsets.UTF_8);
        assertThat(KindWords.missedIn(Jsoup.parse(html).select("main").text(), language))
            .as(path)
            .isEmpty();
        var level = level(html, language);
        if (level.words() > 40) {
          grades.put(path, level.grade(language));
        }
      }
    }
    assertThat(grades).hasSizeGreaterThan(10);
    assertThat(
            grades.entrySet().stream()
                .filter(each -> each.getValue() > ReadingLevel.HIGHEST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
        .isEmpty();
  }

  /** Paragraphs and list items that are sentences; names, labels and tables are none. */
  private static ReadingLevel level(String html, Language language) {
    return Jsoup.parse(html).select("main p, main dd, main li").stream()
        .filter(each -> each.select("p, dd, li, table, pre").size() == 1)
        .map(Element::text)
        .filter(text -> text.matches("(?s).*[.?!]$"))
        .map(text -> ReadingLevel.of(text, language))
        .reduce(new ReadingLevel(0, 0, 0), ReadingLevel::plus);
  }
}
