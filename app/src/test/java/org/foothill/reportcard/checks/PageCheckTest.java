package org.foothill.reportcard.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foothill.disclosure.figures.DrawnFigures;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageCheckTest {
  private static final String GOOD =
      """
      <html lang="en"><head><title>Absence</title></head><body><main>
      <h1>How many?</h1><h2>By group</h2>
      <svg role="img" aria-labelledby="t"><title id="t">Trend</title></svg>
      <table class="stack"><caption>Groups</caption>
      <tr><th scope="col">Group</th><th scope="col">Percent</th></tr>
      <tr><th scope="row">Girls</th><td>Hidden</td></tr></table>
      <a href="index.html">Home</a><label for="f">Name</label><input id="f" name="f">
      </main></body></html>
      """;

  @Test
  void aGoodPageHasNoProblem() {
    assertThat(PageCheck.problems(Jsoup.parse(GOOD), "en", 1000)).isEmpty();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("lang=\"en\"", "lang=\"es\"", "its language"),
        Arguments.of("<title>Absence</title>", "", "no title"),
        Arguments.of("<h1>How many?</h1>", "", "first-level"),
        Arguments.of("<h2>By group</h2>", "<h3>By group</h3>", "skips a level"),
        Arguments.of("<caption>Groups</caption>", "", "no caption"),
        Arguments.of("<th scope=\"row\">", "<th>", "does not say what it heads"),
        Arguments.of("<title id=\"t\">Trend</title>", "", "no title"),
        Arguments.of(">Home</a>", "></a>", "no words"),
        Arguments.of("<label for=\"f\">Name</label>", "", "no label"),
        Arguments.of("<h2>", "<h2 id=\"t\">", "there twice"),
        Arguments.of("aria-labelledby=\"t\"", "aria-labelledby=\"u\"", "is not there"),
        Arguments.of("</main>", "<script>x()</script></main>", "holds a script"),
        Arguments.of(
            "</main>", "<img src=\"https://example.org/x.png\" alt=\"\"></main>", "server"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("faults")
  void eachFaultIsSeen(String right, String wrong, String said) {
    var page = Jsoup.parse(GOOD.replace(right, wrong));
    assertThat(PageCheck.problems(page, "en", 1000)).anyMatch(problem -> problem.contains(said));
  }

  @Test
  void aHeavyPageIsSeen() {
    assertThat(PageCheck.problems(Jsoup.parse(GOOD), "en", 200_001)).hasSize(1);
  }

  @Test
  void linksMustLeadToFilesAndAnchorsToPlaces() {
    var links = new LinkCheck(Set.of("en/index.html", "en/data/index.html"));
    links.read("en/index.html", Jsoup.parse("<a href='data/index.html#take'>x</a>"));
    links.read("en/data/index.html", Jsoup.parse("<p id='take'></p><a href='../index.html'>x</a>"));
    assertThat(links.problems()).isEmpty();
    links.read(
        "en/index.html",
        Jsoup.parse(
            "<a href='data/index.html#gone'></a><a href='x.html'></a><a href='/en'></a><a href='data/index.html?a=b'></a>"));
    assertThat(links.problems()).hasSize(4);
  }

  @Test
  void aNumberThatIsNotPublicIsSeen() {
    var figures =
        DrawnFigures.of(
            """
            ATT-CHRONIC 2026 1999999 ALL 20/100
            ATT-CHRONIC 2026 1999999 EL hidden
            """);
    var check = new HiddenCheck(figures);
    var head =
        "year,place_code,place,group_code,group,percent,low,high,part,whole,students,status\r\n";
    var shown = "2025-26,1999999,Town,ALL,All,20.0,,,20,100,,shown\r\n";
    var hidden = "2025-26,1999999,Town,EL,Learners,,,,,,,hidden\r\n";
    assertThat(check.inTable("ATT-CHRONIC", head + shown + hidden)).isEmpty();
    for (var wrong :
        List.of(
            head + hidden.replace(",,,,,,,hidden", ",,,,4,9,,hidden"),
            head + shown.replace("20.0", "21.0"),
            head + shown.replace("1999999", "1999998"),
            head + shown.replace(",20,100", ",19,100"))) {
      assertThat(check.inTable("ATT-CHRONIC", wrong)).as(wrong).hasSize(1);
    }
  }

  @Test
  void aNumberInAHiddenRowIsSeen() {
    var check = new HiddenCheck(DrawnFigures.of(""));
    var page = Jsoup.parse(GOOD);
    assertThat(check.inPage(page, "Hidden")).isEmpty();
    page.select("td").attr("data-n", "7");
    assertThat(check.inPage(page, "Hidden")).hasSize(1);
  }
}
