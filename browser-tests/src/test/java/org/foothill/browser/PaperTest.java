package org.foothill.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every kind of public page as it comes out of a printer, from a dark screen too. */
class PaperTest {
  /** A US letter page between usual margins, in the pixels of style sheets. */
  private static final int PAPER = 720;

  /** What nobody can use on paper, and what must be there, as sentences. */
  private static final String LOOK =
      """
      () => {
        const wrong = [];
        const shown = one => one.checkVisibility({contentVisibilityAuto: true});
        const useless = '.top nav, .skip, form, button, .btn, .downloads, .foot ul, .share, .snippet';
        for (const one of document.querySelectorAll(useless))
          if (shown(one)) wrong.push('prints ' + one.className + ' ' + one.tagName);
        if (!shown(document.querySelector('h1'))) wrong.push('has no title');
        for (const one of document.querySelectorAll('main table, main details > :not(summary)'))
          if (!shown(one) && !one.closest('.share') && !one.matches('.downloads'))
            wrong.push('hides ' + one.tagName + ' ' + one.textContent.trim().slice(0, 40));
        for (const one of document.querySelectorAll('main section')) {
          const parts = [...one.querySelectorAll('*')].filter(each => !each.matches('h2, h2 *, h3'));
          if (shown(one) && !parts.some(shown)) wrong.push('prints only a heading: ' + one.textContent.trim());
        }
        for (const one of document.querySelectorAll('main figure'))
          if (![...one.querySelectorAll('svg')].some(shown)) wrong.push('hides a drawing');
        if (getComputedStyle(document.body).color !== 'rgb(29, 36, 32)') wrong.push('is not dark on light');
        const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        if (wide > 0) wrong.push('is ' + wide + ' px wider than the paper');
        return wrong;
      }
      """;

  /** The code is a small part of the leaf, which a phone would be held close to. */
  private static final Map<DecodeHintType, Boolean> WHOLE_LEAF =
      Map.of(DecodeHintType.TRY_HARDER, true);

  private static Chromium chromium;
  private static List<String> paths;

  @BeforeAll
  static void openTheBrowser() throws Exception {
    chromium = Chromium.start();
    paths = PublicPages.ofDemo().onePerKind("es");
  }

  @AfterAll
  static void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void onPaperStandsEverythingThatIsReadAndNothingToClick() {
    var wrong = new ArrayList<String>();
    try (var walk = chromium.walk(PAPER, 1000, ColorScheme.DARK, true)) {
      var page = walk.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (var path : paths) {
        page.navigate(path);
        ((List<?>) page.evaluate(LOOK)).forEach(each -> wrong.add(path + " " + each));
      }
      assertThat(walk.complaints()).isEmpty();
    }
    assertThat(wrong).isEmpty();
  }

  /** At 150 dots to the inch: a cheap printer, seen by a cheap phone. */
  @Test
  void theCodeOnPaperLeadsToThePageItStandsOn() throws IOException {
    try (var walk = chromium.walk(1280, 900, ColorScheme.DARK, true)) {
      for (var path : List.of("/es", "/es/indicators/ATT-CHRONIC", school())) {
        walk.page().navigate(path);
        var address = DemoServer.running().address() + path;
        try (var paper = Loader.loadPDF(walk.page().pdf())) {
          var printed = new PDFRenderer(paper);
          var read = new ArrayList<String>();
          for (int leaf = 0; leaf < paper.getNumberOfPages(); leaf++) {
            code(printed.renderImageWithDPI(leaf, 150)).ifPresent(read::add);
          }
          assertThat(read).as(path).containsExactly(address);
          assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s", "")).contains(address);
        }
      }
    }
  }

  private static String school() {
    return paths.stream().filter(path -> path.contains("/schools/")).findFirst().orElseThrow();
  }

  private static Optional<String> code(BufferedImage paper) {
    int width = paper.getWidth();
    int height = paper.getHeight();
    LuminanceSource light =
        new RGBLuminanceSource(width, height, paper.getRGB(0, 0, width, height, null, 0, width));
    try {
      var picture = new BinaryBitmap(new HybridBinarizer(light));
      return Optional.of(new QRCodeReader().decode(picture, WHOLE_LEAF).getText());
    } catch (NotFoundException nothingThere) {
      return Optional.empty();
    } catch (ReaderException unreadable) {
      throw new AssertionError("There is a code that cannot be read.", unreadable);
    }
  }
}
