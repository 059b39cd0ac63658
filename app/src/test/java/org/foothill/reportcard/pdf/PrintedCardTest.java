package org.foothill.reportcard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;
import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.Imprint;
import org.foothill.reportcard.pages.InventedCard;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

/** The printed card of an invented district. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedCardTest {
  private static final Imprint IMPRINT =
      new Imprint(new SchoolYear(2026), "r0001", Instant.parse("2026-10-14T15:04:05Z"));

  private PrintedCard card;
  private EditionPages pages;
  private final Map<Language, byte[]> printed = new EnumMap<>(Language.class);

  @BeforeAll
  void print() throws IOException {
    ApplicationContext context = InventedCard.start();
    card = context.getBean(PrintedCard.class);
    pages = context.getBean(EditionPages.class);
    for (var language : Language.complete()) {
      printed.put(language, card.print(IMPRINT, language));
      Files.write(Path.of("target", "report-card." + language.tag() + ".pdf"), bytes(language));
    }
  }

  private byte[] bytes(Language language) {
    return Objects.requireNonNull(printed.get(language));
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "SPANISH"})
  void everybodyCanReadIt(Language language) {
    assertThat(Verdict.faults(bytes(language), Verdict.FOR_PEOPLE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "SPANISH"})
  void itCanBeKeptForEver(Language language) {
    assertThat(Verdict.faults(bytes(language), Verdict.FOR_ARCHIVES)).isEmpty();
  }

  @Test
  void theCheckSeesALanguageThatIsMissing() throws IOException {
    try (var document = Loader.loadPDF(bytes(Language.ENGLISH))) {
      document.getDocumentCatalog().setLanguage(null);
      var out = new java.io.ByteArrayOutputStream();
      document.save(out);
      assertThat(Verdict.faults(out.toByteArray(), Verdict.FOR_PEOPLE)).isNotEmpty();
    }
  }

  @Test
  void theSamePagesGiveTheSameBytes() {
    assertThat(card.print(IMPRINT, Language.SPANISH)).isEqualTo(bytes(Language.SPANISH));
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "SPANISH"})
  void itSaysTheFiguresAndNamesOfTheWeb(Language language) throws IOException {
    var said = text(bytes(language));
    int figures = 0;
    for (var path : pages.paths()) {
      if (path.startsWith("/indicators/") && !path.contains(".")) {
        var html = pages.render(path, language, new PrintedLinks());
        var page = Jsoup.parse(new String(html, java.nio.charset.StandardCharsets.UTF_8));
        for (var cell : page.select("main tbody th, main tbody td.n")) {
          assertThat(said).as(path).contains(plain(cell.text()));
          figures++;
        }
      }
    }
    assertThat(figures).isGreaterThan(200);
  }

  /** Lines are broken elsewhere. */
  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return plain(new PDFTextStripper().getText(document));
    }
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u00ad]+", "");
  }

  @Test
  void itHasBookmarksAndItsLanguage() throws IOException {
    try (var document = Loader.loadPDF(bytes(Language.SPANISH))) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("es");
      assertThat(catalog.getDocumentOutline().children()).hasSizeGreaterThan(5);
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(IMPRINT.at());
      assertThat(List.of(document.getDocumentInformation().getTitle())).isNotEmpty();
    }
  }
}
