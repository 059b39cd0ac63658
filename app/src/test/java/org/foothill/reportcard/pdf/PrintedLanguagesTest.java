package org.foothill.reportcard.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;
import org.foothill.core.Words;
import org.foothill.reportcard.Imprint;
import org.foothill.reportcard.pages.InventedCard;
import org.foothill.site.Text;
import org.foothill.site.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The printed card in the prepared languages. No translation exists yet, so every text carries
 * twelve letters of the language in front, which differ from text to text: of the Armenian
 * alphabet, and of the common characters of GB 2312.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedLanguagesTest {
  private static final Imprint IMPRINT =
      new Imprint(new SchoolYear(2026), "r0001", Instant.parse("2026-10-14T15:04:05Z"));
  private static final String ARMENIAN = letters(0x531, 0x556) + letters(0x561, 0x587) + "։";
  private static final String CHINESE = characters();
  private static final int RUN = 12;

  private final Map<Language, byte[]> printed = new EnumMap<>(Language.class);

  @BeforeAll
  void print() throws IOException {
    var card = card();
    for (var language : List.of(Language.ARMENIAN, Language.CHINESE)) {
      var bytes = card.print(IMPRINT, language);
      printed.put(language, bytes);
      Files.write(Path.of("target", "report-card." + language.tag() + ".pdf"), bytes);
    }
  }

  /** With a public address, so that pages carry their code too. */
  private static PrintedCard card() {
    System.setProperty("foothill.access.origin", "https://report.example.org");
    try {
      return InventedCard.start(Translating.class).getBean(PrintedCard.class);
    } finally {
      System.clearProperty("foothill.access.origin");
    }
  }

  private byte[] bytes(Language language) {
    return Objects.requireNonNull(printed.get(language));
  }

  @ParameterizedTest
  @EnumSource(names = {"ARMENIAN", "CHINESE"})
  void everybodyCanReadIt(Language language) {
    assertThat(Verdict.faults(bytes(language), Verdict.FOR_PEOPLE)).isEmpty();
  }

  /** The rules for archives also refuse letters that the typeface does not have. */
  @ParameterizedTest
  @EnumSource(names = {"ARMENIAN", "CHINESE"})
  void everyLetterHasItsShapeForEver(Language language) {
    assertThat(Verdict.faults(bytes(language), Verdict.FOR_ARCHIVES)).isEmpty();
  }

  @Test
  void theWholeArmenianAlphabetIsThere() throws IOException {
    var said = letters(Language.ARMENIAN);
    assertThat(ARMENIAN.codePoints()).allMatch(letter -> said.indexOf(letter) >= 0);
  }

  @Test
  void manyChineseCharactersAreThere() throws IOException {
    var said = letters(Language.CHINESE);
    assertThat(CHINESE.codePoints().filter(each -> said.indexOf(each) >= 0).count())
        .isGreaterThan(500);
  }

  private String letters(Language language) throws IOException {
    try (var document = Loader.loadPDF(bytes(language))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static String letters(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** The 3,755 common characters, in the order of the standard. */
  private static String characters() {
    var all = new StringBuilder();
    for (int row = 0xB0; row <= 0xD7; row++) {
      for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
        all.append(new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312")));
      }
    }
    return all.toString();
  }

  /** Without the annotation of a component, which the whole application would find too. */
  static class Translating implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof Texts texts ? new Released(texts) : bean;
    }
  }

  /** All four languages are offered. */
  private record Released(Texts texts) implements Texts {
    @Override
    public Text in(Language language) {
      return language.isComplete()
          ? texts.in(language)
          : new Prefixed(language, texts.in(Language.ENGLISH));
    }

    @Override
    public List<Language> offered() {
      return List.of(Language.values());
    }

    @Override
    public Map<String, String> patterns(Language language) {
      return texts.patterns(language);
    }
  }

  private record Prefixed(Language language, Text text) implements Text {
    private String with(String said) {
      return switch (language) {
        case ARMENIAN -> run(ARMENIAN, said) + " " + said;
        case CHINESE -> run(CHINESE, said) + said;
        case ENGLISH, SPANISH -> said;
      };
    }

    private static String run(String letters, String said) {
      int from = Math.floorMod(said.hashCode(), letters.length() - RUN + 1);
      return letters.substring(from, from + RUN);
    }

    @Override
    public String of(String key, Object... arguments) {
      return with(text.of(key, arguments));
    }

    @Override
    public String of(Words words) {
      return with(text.of(words));
    }
  }
}
