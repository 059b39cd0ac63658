package org.foothill.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.foothill.core.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The shell runs alone, without any other module. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShellTest {
  private PageClient client;
  private Texts texts;
  private Assets assets;

  @BeforeAll
  void start() {
    var context = Shell.empty().with(Doors.class, Visits.class).start();
    texts = context.getBean(Texts.class);
    assets = context.getBean(Assets.class);
    client = Shell.client(context);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 413, 429, 500, 503})
  void everyErrorIsSaidInBothLanguagesWithoutTrace(int status) {
    for (var language : Language.complete()) {
      var page =
          client.page(
              get("/error")
                  .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                  .requestAttr(
                      RequestDispatcher.ERROR_REQUEST_URI, "/" + language.tag() + "/nowhere"),
              status);
      assertThat(page.select("html").attr("lang")).isEqualTo(language.tag());
      assertThat(page.select(".lead").text()).endsWith(".").doesNotContain("Exception");
    }
  }

  @Test
  void startLeadsToTheLanguageOfTheBrowser() {
    assertThat(client.perform(get("/").locale(Locale.of("es", "MX"))).getHeader("Location"))
        .isEqualTo("/es");
    assertThat(client.perform(get("/").locale(Locale.FRENCH)).getHeader("Location"))
        .isEqualTo("/en");
  }

  @Test
  void aChosenLanguageIsRememberedAndThePageIsKept() {
    var answer = client.perform(get("/language/es").param("to", "/work/intake"));
    assertThat(answer.getHeader("Location")).isEqualTo("/work/intake");
    assertThat(answer.getHeader("Set-Cookie")).startsWith("language=es;").contains("SameSite=Lax");
    assertThat(client.perform(get("/language/es").param("to", "/en/schools")).getHeader("Location"))
        .isEqualTo("/es/schools");
    var page = client.page(get("/work/test").cookie(new Cookie("language", "es")), 200);
    assertThat(page.select("html").attr("lang")).isEqualTo("es");
    assertThat(page.select("a[hreflang=en]").attr("href"))
        .isEqualTo("/language/en?to=%2Fwork%2Ftest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nb"})
  void nobodyIsLedElsewhere(String address) {
    assertThat(client.perform(get("/language/en").param("to", address)).getHeader("Location"))
        .isEqualTo("/en");
  }

  @Test
  void publicPagesHaveTheirLanguageInTheAddress() {
    for (var page : client.inBothLanguages("/test")) {
      var language = page.select("html").attr("lang");
      assertThat(page.select("nav a[aria-current=page]").attr("href"))
          .isEqualTo("/" + language + "/test");
      assertThat(page.select("a[hreflang]").attr("href"))
          .endsWith("/test")
          .doesNotStartWith("/" + language);
      assertThat(page.select("nav").text()).doesNotContain("Secret");
    }
  }

  @Test
  void assetsCarryTheirHashAndAreKeptForEver() {
    var name = assets.hashed("foothill.css");
    var answer = client.perform(get("/assets/" + name));
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("Cache-Control"))
        .contains("immutable")
        .contains("max-age=31536000");
    var css = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(css).contains(assets.hashed("fonts/public-sans-latin.woff2"));
    assertThat(answer.getContentAsByteArray()).hasSizeLessThan(30_000);
    assertThat(client.perform(get("/assets/foothill.css")).getStatus()).isEqualTo(404);
    assertThat(client.perform(get("/assets/" + assets.hashed("htmx.js"))).getStatus())
        .isEqualTo(200);
  }

  @Test
  void aMissingMessageIsABug() {
    assertThatThrownBy(() -> texts.in(Language.SPANISH).of("site.nothing"))
        .hasMessageContaining("site.nothing")
        .hasMessageContaining("es");
  }

  /** A module with one public page, one workspace and a door that nobody here may use. */
  @Configuration(proxyBeanMethods = false)
  static class Doors {
    @Bean
    NavigationEntry test() {
      return new NavigationEntry("/test", "site.data", "", false, 1);
    }

    @Bean
    NavigationEntry desk() {
      return new NavigationEntry("/work/test", "site.work", "", true, 1);
    }

    @Bean
    NavigationEntry closed() {
      return new NavigationEntry("/work/secret", "site.privacy", "rule", true, 2);
    }
  }

  @Controller
  static final class Visits {
    private final Pages pages;

    Visits(Pages pages) {
      this.pages = pages;
    }

    @GetMapping({"/en/test", "/es/test"})
    String test(HttpServletRequest request, Model model) {
      model.addAttribute("page", pages.page(request, "site.data"));
      model.addAttribute("explanation", "site.promise");
      return "site/error";
    }

    @GetMapping("/work/test")
    String work(HttpServletRequest request, Model model) {
      model.addAttribute("page", pages.titled(request, "Example"));
      model.addAttribute(
          "problems",
          List.of(new Problem("name", "Enter a name."), new Problem("day", "Enter a day.")));
      return "site/gallery";
    }
  }
}
