package org.foothill.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A person with a browser: keeps cookies, fills in forms with all their hidden fields, follows no
 * redirect by itself.
 */
public final class Browser {
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String server;

  public Browser(int port) {
    this.server = "http://localhost:" + port;
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(server + path)));
  }

  /** The page, which must be there. */
  public Document page(String path) {
    var response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  /** Sends what is said and nothing else: no token unless it is among the fields. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
  }

  /** Opens the page, fills in its form that goes to {@code action} and sends it. */
  public HttpResponse<String> submit(String path, String action, Map<String, String> fields) {
    var forms = page(path).select("form[action=" + action + "]");
    assertThat(forms).as("the forms of %s that go to %s", path, action).isNotEmpty();
    var form = forms.get(0);
    var all = new HashMap<String, String>();
    for (var input : form.select("input, select")) {
      all.put(input.attr("name"), value(input));
    }
    all.putAll(fields);
    return post(action, all);
  }

  private static String value(Element input) {
    var chosen = input.select("option[selected]");
    var options = chosen.isEmpty() ? input.select("option") : chosen;
    return options.isEmpty() ? input.attr("value") : options.get(0).attr("value");
  }

  public HttpResponse<String> signIn(String account, String password) {
    return submit("/sign-in", "/sign-in", Map.of("username", account, "password", password));
  }

  /** The names of the cookies held. */
  public Stream<String> cookies() {
    return cookies.getCookieStore().getCookies().stream().map(HttpCookie::getName);
  }

  /** The value of a cookie, empty when there is none. */
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** A cookie from elsewhere. */
  public void keep(String name, String value) {
    var cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(server), cookie);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError("The server did not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Stopped while waiting for the server.", e);
    }
  }

  /** An address of the server, for requests that are not forms. */
  public URI at(String path) {
    return URI.create(server + path);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
