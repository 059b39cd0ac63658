package org.foothill.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foothill.Foothill;
import org.foothill.access.credentials.AccountName;
import org.foothill.access.requests.SecureHeaders;
import org.foothill.core.Language;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

@FoothillTest
@TestPropertySource(properties = "foothill.access.sign-ins-per-minute=5")
class WebTest {
  private static final String PASSWORD = "green hills in the evening";
  private static final List<String> EVERY_KIND_OF_ADDRESS =
      List.of("/", "/en/", "/en/no-such-page", "/assets/none.css", "/sign-in", "/work", "/nowhere");
  @LocalServerPort int port;
  @Autowired Environment environment;
  @Autowired People people;
  @Autowired Actors actors;
  @Autowired DemoPeople demo;

  @Test
  void everyAnswerCarriesTheHeaders() {
    for (var path : EVERY_KIND_OF_ADDRESS) {
      var headers = new Browser(port).get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy"))
          .as(path)
          .contains(SecureHeaders.CONTENT_SECURITY_POLICY);
      assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
      assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
      assertThat(headers.firstValue("Referrer-Policy"))
          .as(path)
          .contains("strict-origin-when-cross-origin");
      assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
      assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).as(path).contains("same-origin");
    }
  }

  @Test
  void onlyPagesMadeForOtherSitesMayBeFramed() {
    var embed = new Browser(port).get("/en/embed/ATT-CHRONIC").headers();
    assertThat(embed.firstValue("Content-Security-Policy"))
        .contains(SecureHeaders.POLICY_OF_EMBEDS);
    assertThat(embed.firstValue("X-Frame-Options")).isEmpty();
    assertThat(SecureHeaders.POLICY_OF_EMBEDS)
        .isEqualTo(
            SecureHeaders.CONTENT_SECURITY_POLICY.replace("ancestors 'none'", "ancestors *"));
    for (var path : List.of("/en/embed", "/en/embed/A/B", "/work/embed/A", "/en/indicators/A")) {
      assertThat(new Browser(port).get(path).headers().firstValue("X-Frame-Options"))
          .as(path)
          .contains("DENY");
    }
  }

  @Test
  void thePolicyAllowsNothingInline() {
    assertThat(SecureHeaders.CONTENT_SECURITY_POLICY)
        .startsWith("default-src 'none';")
        .doesNotContain("unsafe", "*", "data:", "http");
  }

  @Test
  void readersOpenNoSession() {
    for (var path : EVERY_KIND_OF_ADDRESS) {
      var browser = new Browser(port);
      browser.get(path);
      assertThat(browser.cookies()).as(path).doesNotContain("foothill-session");
    }
  }

  @Test
  void privateAnswersAreNeverStored() {
    assertThat(new Browser(port).get("/sign-in").headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
  }

  @Test
  void whatIsNotNamedDoesNotExist() {
    assertThat(new Browser(port).get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(new Browser(port).get("/actuator").statusCode()).isEqualTo(404);
  }

  @Test
  void tooManyTriesFromOneAddressWait() {
    var answers =
        IntStream.range(0, 8)
            .mapToObj(number -> new Browser(port).signIn("nobody" + number, "wrong"))
            .toList();
    var last = answers.getLast();
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void aSessionOutlivesARestart() {
    people.add(
        actors.commandLine(),
        new People.Newcomer(
            new AccountName("rosa.diaz"),
            "Rosa Diaz",
            Language.SPANISH,
            new People.Grant(Role.BOARD, Scope.EVERYWHERE, null, null),
            PASSWORD));
    try (var first = another()) {
      var browser = new Browser(port(first));
      browser.signIn("rosa.diaz", PASSWORD);
      assertThat(browser.cookie("language")).isEqualTo("es");
      var session = browser.cookie("foothill-session");
      first.close();
      try (var second = another()) {
        var later = new Browser(port(second));
        later.keep("foothill-session", session);
        assertThat(later.page("/account").text()).contains("Rosa Diaz");
      }
    }
  }

  private org.springframework.context.ConfigurableApplicationContext another() {
    var settings =
        List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "foothill.database.owner.username",
            "foothill.database.owner.password",
            "foothill.data");
    var application = new SpringApplicationBuilder(Foothill.class);
    return application.run(
        Stream.concat(
                Stream.of("--server.port=0"),
                settings.stream().map(name -> "--" + name + "=" + environment.getProperty(name)))
            .toArray(String[]::new));
  }

  private static int port(org.springframework.context.ApplicationContext context) {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Test
  void demoPeopleAreRefusedWhereSomebodyHasAnAccount() {
    people.add(
        actors.commandLine(),
        new People.Newcomer(
            new AccountName("real.person"),
            "Real Person",
            Language.ENGLISH,
            new People.Grant(Role.BOARD, Scope.EVERYWHERE, null, null),
            null));
    assertThat(demo.create()).isEqualTo(new DemoPeople.Outcome.NotDemoData());
    assertThat(demo.declareDemo()).isInstanceOf(DemoPeople.Declared.InUse.class);
    assertThat(demo.create()).isEqualTo(new DemoPeople.Outcome.NotDemoData());
  }
}
