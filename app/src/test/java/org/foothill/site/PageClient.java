package org.foothill.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.foothill.core.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * The one door through which page tests look at pages. Every page that comes through it is checked
 * for what all pages promise; the test itself only says what is particular about its page.
 */
public final class PageClient {
  private static final Pattern SHOUTED = Pattern.compile("\\b[A-Z]{3,}_[A-Z_]{2,}\\b");
  private static final Pattern UNFILLED =
      Pattern.compile("\\{\\d?\\}|\\bnull\\b|Optional[\\[.]|\\?\\?");
  private static final List<String> WITHOUT_LABEL = List.of("hidden", "submit", "button", "image");
  private final MockMvc mvc;

  public PageClient(MockMvc mvc) {
    this.mvc = mvc;
  }

  /** A page that is there. */
  public Document page(String address) {
    return page(get(address), 200);
  }

  /** The public page in both languages, {@code path} without prefix. */
  public List<Document> inBothLanguages(String path) {
    return List.of(page("/en" + path), page("/es" + path));
  }

  /** A page in answer to any request, with the status that the test expects. */
  public Document page(MockHttpServletRequestBuilder request, int status) {
    var response = perform(request);
    assertThat(response.getStatus()).as("status").isEqualTo(status);
    assertThat(response.getContentType()).as("content type").startsWith("text/html;charset=UTF-8");
    return checked(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  /** Anything else: a redirect, a download. */
  public MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
    try {
      return mvc.perform(request).andReturn().getResponse();
    } catch (Exception broken) {
      throw new AssertionError("The request failed: " + broken.getMessage(), broken);
    }
  }

  /** The checks alone, for pages that come from elsewhere, such as a frozen edition. */
  public static Document checked(String html) {
    var parser = Parser.htmlParser().setTrackErrors(20);
    var page = Jsoup.parse(html, parser);
    assertThat(parser.getErrors()).as("HTML errors").isEmpty();
    language(page);
    headings(page);
    ids(page);
    forms(page);
    tables(page);
    words(page);
    policy(page);
    return page;
  }

  private static void language(Document page) {
    assertThat(Language.parse(page.select("html").attr("lang"))).as("html lang").isPresent();
    assertThat(page.select("main")).as("main landmark").hasSize(1);
  }

  private static void headings(Document page) {
    var first = page.select("h1");
    assertThat(first).as("h1").hasSize(1);
    assertThat(first.text()).as("text of h1").isNotBlank();
    assertThat(page.title()).as("title").startsWith(first.text());
    for (var heading : page.select("h2, h3, h4")) {
      assertThat(heading.text()).as("heading").isNotBlank();
    }
  }

  private static void ids(Document page) {
    var seen = new HashSet<String>();
    for (var element : page.select("[id]")) {
      assertThat(seen.add(element.id())).as("the id %s is unique", element.id()).isTrue();
    }
    for (var element : page.select("[aria-labelledby], [aria-describedby]")) {
      var names = element.attr("aria-labelledby") + " " + element.attr("aria-describedby");
      for (var name : names.strip().split("\\s+")) {
        assertThat(seen).as("ids that are referred to").contains(name);
      }
    }
    for (var link : page.select("a[href^=#]")) {
      assertThat(seen).as("targets inside the page").contains(link.attr("href").substring(1));
    }
    assertThat(page.select("a:not([href]), a[href=''], a[href=#]"))
        .as("links to nowhere")
        .isEmpty();
  }

  private static void forms(Document page) {
    for (var form : page.select("form")) {
      assertThat(form.attr("action")).as("action of a form").isNotBlank();
      if (form.attr("method").equalsIgnoreCase("post")) {
        assertThat(form.select("input[type=hidden][name]")).as("CSRF field").isNotEmpty();
      }
    }
    for (var input : page.select("input, select, textarea")) {
      if (!WITHOUT_LABEL.contains(input.attr("type"))) {
        assertThat(isLabelled(page, input))
            .as("the input %s has a label", input.attr("name"))
            .isTrue();
      }
    }
    for (var button : page.select("button")) {
      assertThat(button.text() + button.attr("aria-label")).as("name of a button").isNotBlank();
    }
  }

  private static boolean isLabelled(Document page, Element input) {
    return input.hasAttr("aria-label")
        || input.hasAttr("aria-labelledby")
        || input.closest("label") != null
        || (!input.id().isEmpty()
            && page.select("label").stream()
                .anyMatch(label -> label.attr("for").equals(input.id())));
  }

  private static void tables(Document page) {
    for (var table : page.select("table")) {
      assertThat(table.select("> caption").text()).as("caption of a table").isNotBlank();
      assertThat(table.select("th")).as("header cells of a table").isNotEmpty();
      assertThat(table.select("th:not([scope])")).as("header cells without scope").isEmpty();
    }
    for (var drawing : page.select("svg[role=img]")) {
      assertThat(drawing.attr("aria-labelledby") + drawing.attr("aria-label"))
          .as("name of a drawing")
          .isNotBlank();
    }
  }

  private static void words(Document page) {
    assertThat(UNFILLED.matcher(page.text()).results().map(found -> found.group()))
        .as("unfilled text")
        .isEmpty();
    assertThat(SHOUTED.matcher(page.text()).results().map(found -> found.group()))
        .as("raw names of constants")
        .isEmpty();
  }

  /** Everything that a strict content security policy would refuse. */
  private static void policy(Document page) {
    assertThat(page.select("[style], style")).as("inline styles").isEmpty();
    assertThat(page.select("script:not([src], [type=application/ld+json])"))
        .as("inline scripts")
        .isEmpty();
    for (var element : page.getAllElements()) {
      for (var attribute : element.attributes()) {
        assertThat(attribute.getKey()).as("inline handlers").doesNotStartWith("on");
      }
    }
    for (var element : page.select("link[href], script[src], img[src]")) {
      assertThat(element.attr("href") + element.attr("src")).as("own assets").doesNotContain("//");
    }
  }
}
