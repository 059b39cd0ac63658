package org.foothill.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.foothill.access.credentials.AccountName;
import org.foothill.core.Language;
import org.foothill.site.PageClient;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@FoothillTest
@TestPropertySource(properties = "foothill.access.failures-before-lock=3")
class SignInTest {
  private static final String PASSWORD = "green hills in the evening";
  @LocalServerPort int port;
  @Autowired People people;
  @Autowired Actors actors;
  @Autowired JdbcClient sql;

  @BeforeEach
  void people() {
    add("ada.moreno", Role.ADMINISTRATOR);
    add("bea.lind", Role.BOARD);
  }

  private void add(String name, Role role) {
    people.add(
        actors.commandLine(),
        new People.Newcomer(
            new AccountName(name),
            name,
            Language.ENGLISH,
            new People.Grant(role, Scope.EVERYWHERE, null, null),
            PASSWORD));
  }

  private Browser browser() {
    return new Browser(port);
  }

  @Test
  void thePagesAreWellMade() {
    PageClient.checked(browser().get("/sign-in").body());
    var ada = browser();
    ada.signIn("ada.moreno", PASSWORD);
    for (var path :
        new String[] {
          "/account",
          "/account/password",
          "/account/passkeys",
          "/work/people",
          "/work/people/bea.lind",
          "/work/audit",
          "/work/audit/verify"
        }) {
      var response = ada.get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      PageClient.checked(response.body());
    }
  }

  @Test
  void theRightPasswordLeadsToThePageThatWasWanted() {
    var browser = browser();
    assertThat(location(browser.get("/account"))).isEqualTo("/sign-in?next=%2Faccount");
    var answer =
        browser.submit(
            "/sign-in?next=%2Faccount",
            "/sign-in", Map.of("username", " Ada.Moreno ", "password", PASSWORD));
    assertThat(location(answer)).isEqualTo("/account");
    assertThat(browser.page("/account").text()).contains("Administrator");
  }

  @Test
  void aWrongPasswordAndAnUnknownNameHaveOneAnswer() {
    var wrong = location(browser().signIn("ada.moreno", "something else"));
    var unknown = location(browser().signIn("nobody.here", "something else"));
    assertThat(wrong).isEqualTo(unknown).isEqualTo("/sign-in?problem=wrong&next=%2Fwork");
  }

  @Test
  void tooManyWrongPasswordsLockTheNameWhetherItExistsOrNot() {
    for (var name : new String[] {"bea.lind", "ghost"}) {
      var browser = browser();
      for (int attempt = 0; attempt < 3; attempt++) {
        assertThat(location(browser.signIn(name, "wrong"))).contains("problem=wrong");
      }
      assertThat(location(browser.signIn(name, PASSWORD))).contains("problem=locked");
      assertThat(browser.page("/sign-in?problem=locked").text()).contains("locked for 15 minutes");
    }
    sql.sql("delete from access.failed_sign_in").update();
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    var response =
        browser().post("/sign-in", Map.of("username", "ada.moreno", "password", PASSWORD));
    assertThat(response.statusCode()).isEqualTo(403);
  }

  @Test
  void aFormThatAnotherSiteSendsIsRefused() {
    var browser = browser();
    var request =
        HttpRequest.newBuilder(browser.at("/sign-in"))
            .header("Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.noBody());
    assertThat(browser.send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void signingInChangesTheSessionAndSigningOutEndsIt() {
    var browser = browser();
    passkeyChallenge(browser);
    var before = browser.cookie("foothill-session");
    browser.signIn("ada.moreno", PASSWORD);
    var session = browser.cookie("foothill-session");
    assertThat(before).isNotEmpty();
    assertThat(session).isNotEmpty().isNotEqualTo(before);
    var old = browser();
    old.keep("foothill-session", session);
    assertThat(old.get("/account").statusCode()).isEqualTo(200);
    assertThat(location(browser.submit("/account", "/sign-out", Map.of())))
        .isEqualTo("/sign-in?left");
    assertThat(old.get("/account").statusCode()).isEqualTo(302);
  }

  @Test
  void noOtherSiteCanBeTheDestination() {
    for (var next :
        new String[] {
          "https://example.org/", "//example.org", "/\\example.org", "/work/../../x", "/en/"
        }) {
      var answer =
          browser()
              .submit(
                  "/sign-in",
                  "/sign-in",
                  Map.of("username", "ada.moreno", "password", PASSWORD, "next", next));
      assertThat(location(answer)).as(next).isEqualTo("/work");
    }
  }

  @Test
  void aDisabledAccountIsOutAtOnce() {
    add("carl.once", Role.BOARD);
    var browser = browser();
    browser.signIn("carl.once", PASSWORD);
    assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    people.disable(actors.commandLine(), new AccountName("carl.once"));
    assertThat(browser.get("/account").statusCode()).isEqualTo(302);
    assertThat(location(browser.signIn("carl.once", PASSWORD))).contains("problem=wrong");
  }

  @Test
  void whoWasGivenAPasswordChoosesAnOwnOneFirst() {
    var name = new AccountName("dora.new");
    add(name.text(), Role.BOARD);
    var given = people.newPassword(actors.commandLine(), name).orElseThrow();
    var browser = browser();
    browser.signIn(name.text(), given);
    assertThat(location(browser.get("/account"))).isEqualTo("/account/password");
    var weak =
        browser.submit(
            "/account/password", "/account/password", Map.of("before", given, "wanted", "short"));
    assertThat(weak.statusCode()).isEqualTo(422);
    var changed =
        browser.submit(
            "/account/password",
            "/account/password",
            Map.of("before", given, "wanted", "a house with seven windows"));
    assertThat(location(changed)).isEqualTo("/account?changed");
    assertThat(browser.page("/account?changed").text()).contains("password is changed");
  }

  @Test
  void changingThePasswordEndsAllOtherSessions() {
    add("emil.two", Role.BOARD);
    var laptop = browser();
    var phone = browser();
    laptop.signIn("emil.two", PASSWORD);
    phone.signIn("emil.two", PASSWORD);
    laptop.submit(
        "/account/password",
        "/account/password",
        Map.of("before", PASSWORD, "wanted", "a house with seven windows"));
    assertThat(phone.get("/account").statusCode()).isEqualTo(302);
    assertThat(laptop.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void aRefusalSaysWhyAndIsWrittenDown() {
    var bea = browser();
    bea.signIn("bea.lind", PASSWORD);
    var response = bea.get("/work/people");
    assertThat(response.statusCode()).isEqualTo(403);
    PageClient.checked(response.body());
    assertThat(response.body())
        .contains("None of your roles gives you this right.")
        .contains("manage people and their roles");
    var ada = browser();
    ada.signIn("ada.moreno", PASSWORD);
    assertThat(ada.page("/work/audit?action=access.refuse").text())
        .contains("bea.lind")
        .contains("access.refused.no-role");
  }

  @Test
  void passkeyAddressesAreThere() {
    var browser = browser();
    var options = passkeyChallenge(browser);
    assertThat(options.statusCode()).isEqualTo(200);
    assertThat(options.body())
        .contains("\"rpId\":\"localhost\"", "\"userVerification\":\"required\"");
    var nonsense =
        browser.send(
            HttpRequest.newBuilder(browser.at("/login/webauthn"))
                .header("X-XSRF-TOKEN", token(browser))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"id\":\"AA\"}")));
    assertThat(nonsense.statusCode()).isIn(400, 401);
  }

  private static HttpResponse<String> passkeyChallenge(Browser browser) {
    return browser.send(
        HttpRequest.newBuilder(browser.at("/webauthn/authenticate/options"))
            .header("X-XSRF-TOKEN", token(browser))
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  private static String token(Browser browser) {
    return browser.page("/sign-in").select("input[name=_csrf]").attr("value");
  }

  private static String location(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Location")
        .orElse("(no redirect: " + response.statusCode() + ")")
        .replaceFirst("^http://localhost:\\d+", "");
  }
}
