package org.foothill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pictures of the main pages for people to look at: target/screenshots, three sizes, light and
 * dark.
 */
class ScreenshotsTest {
  @Test
  void takesAPictureOfEveryKindOfPageAtThreeSizes() throws Exception {
    var folder =
        Files.createDirectories(DemoServer.checkout().resolve("browser-tests/target/screenshots"));
    try (var chromium = Chromium.start()) {
      var paths = PublicPages.ofDemo().onePerKind("en");
      for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        for (var size : new int[][] {{390, 844}, {820, 1180}, {1280, 900}}) {
          try (var walk = chromium.walk(size[0], size[1], scheme, true)) {
            for (var path : paths) {
              walk.page().navigate(path);
              take(walk.page(), folder.resolve(name(path, size[0], scheme)));
            }
          }
        }
      }
      try (Stream<Path> pictures = Files.list(folder)) {
        assertThat(pictures.filter(picture -> picture.toString().endsWith(".png")).count())
            .isGreaterThanOrEqualTo(paths.size() * 6L);
      }
    }
  }

  private static void take(Page page, Path picture) {
    var options = new Page.ScreenshotOptions().setFullPage(true).setPath(picture);
    try {
      page.screenshot(options);
    } catch (PlaywrightException busy) {
      // On a busy machine the browser sometimes cannot paint in time; once more tells.
      page.reload();
      page.screenshot(options);
    }
  }

  private static String name(String path, int width, ColorScheme scheme) {
    return path.substring(1).replace('/', '_')
        + "-"
        + width
        + "-"
        + (scheme == ColorScheme.DARK ? "dark" : "light")
        + ".png";
  }
}
