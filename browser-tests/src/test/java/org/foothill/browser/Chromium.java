package org.foothill.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * One browser for a test class; each walk gets a fresh context and a record of everything that went
 * wrong in it.
 */
final class Chromium implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts the browser; skips the test where there is none, unless it is required. */
  static Chromium start() {
    var binary =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (System.getenv("FOOTHILL_BROWSER_REQUIRED") == null) {
      Assumptions.assumeTrue(
          binary.isPresent(), "No Chromium on this machine: install it to run the browser tests.");
    }
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(binary.orElseThrow())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--disable-dev-shm-usage")));
    return new Chromium(playwright, browser);
  }

  Walk walk(int width, int height) {
    return walk(width, height, ColorScheme.LIGHT, true);
  }

  Walk walk(int width, int height, ColorScheme scheme, boolean javaScript) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setHasTouch(width < 500)
                .setJavaScriptEnabled(javaScript)
                .setLocale("en-US")
                .setBaseURL(DemoServer.running().address()));
    return new Walk(context);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** One person's way through the pages. */
  static final class Walk implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Walk(BrowserContext context) {
      this.context = context;
      this.page = context.newPage();
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          complaints.add(page.url() + ": " + message.text() + " " + message.location());
        }
      });
      page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    Page page() {
      return page;
    }

    /** What the browser itself complained about: blocked by policy, missing file, script error. */
    List<String> complaints() {
      return complaints;
    }

    void signIn(String account) {
      page.navigate("/sign-in?next=/work");
      page.locator("input[name=username]").fill(account);
      page.locator("input[name=password]").fill(DemoServer.running().password(account));
      page.locator("main form button[type=submit]").first().click();
      page.waitForLoadState();
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
