package org.foothill.reportcard.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothill.access.Actors;
import org.foothill.core.IndicatorId;
import org.foothill.core.Language;
import org.foothill.core.Progress;
import org.foothill.core.SchoolYear;
import org.foothill.core.Words;
import org.foothill.disclosure.figures.Figures;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.PlanReader;
import org.foothill.published.StateFigures;
import org.foothill.reportcard.BuildEdition.Parts;
import org.foothill.reportcard.Corrections;
import org.foothill.reportcard.Imprint;
import org.foothill.reportcard.pages.InventedFigures;
import org.foothill.reportcard.pages.InventedPlan;
import org.foothill.reportcard.sentences.ApproveSentence;
import org.foothill.site.Translations;
import org.foothill.storage.DataDirectory;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What is made again when something changes; and that it never differs from what is made anew. */
@FoothillTest
@Import(ReuseTest.Town.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReuseTest {
  private static final Imprint IMPRINT =
      new Imprint(new SchoolYear(2026), "r0001", Instant.parse("2026-10-14T15:04:05Z"));
  private static final Set<String> ALL =
      Set.of("archive", "data", "en card", "en pages", "es card", "es pages");
  private static final Set<String> SPANISH = Set.of("archive", "data", "es card", "es pages");

  /** Left out, because setting the printed card takes long. */
  private static final Set<IndicatorId> MOST =
      Stream.of(
              "COL-AG",
              "ATT-RATE",
              "GRAD-ACGR",
              "CTE-PART",
              "CTE-COMP",
              "CTE-WBL",
              "CTE-COMP-113",
              "ATT-CHRONIC")
          .map(IndicatorId::new)
          .collect(Collectors.toSet());

  @Autowired private EditionContents contents;
  @Autowired private Ingredients ingredients;
  @Autowired private KeptParts kept;
  @Autowired private DataDirectory data;
  @Autowired private Swap<PlanReader> plan;
  @Autowired private Swap<Figures> figures;
  @Autowired private Swap<Translations> translations;
  @Autowired private Swap<StateFigures> state;
  @Autowired private OtherProgram program;
  @Autowired private ApproveSentence approve;
  @Autowired private Actors actors;

  /** A program that a test can replace by its next version. */
  static final class OtherProgram extends ProgramHash {
    private volatile String version = "1";

    @Override
    String hex() {
      return super.hex() + version;
    }
  }

  @TestConfiguration
  static class Town {
    @Bean
    Swap<PlanReader> planSwap() {
      return new Swap<>(PlanReader.class, new InventedPlan());
    }

    @Bean
    Swap<Figures> figuresSwap(Catalogue catalogue) {
      return new Swap<>(Figures.class, InventedFigures.of(catalogue));
    }

    @Bean
    Swap<StateFigures> stateSwap() {
      return new Swap<>(StateFigures.class, StateFigures.NONE);
    }

    @Bean
    Swap<Translations> translationsSwap() {
      return new Swap<>(
          Translations.class,
          new Translations() {
            @Override
            public long version() {
              return 1;
            }

            @Override
            public List<Language> released() {
              return List.of();
            }

            @Override
            public Map<String, String> texts(Language language) {
              return Map.of();
            }
          });
    }

    @Bean
    @Primary
    PlanReader inventedPlan(Swap<PlanReader> swap) {
      return swap.door();
    }

    @Bean
    @Primary
    Figures inventedFigures(Swap<Figures> swap) {
      return swap.door();
    }

    @Bean
    @Primary
    StateFigures stateFigures(Swap<StateFigures> swap) {
      return swap.door();
    }

    @Bean
    @Primary
    Translations inventedTranslations(Swap<Translations> swap) {
      return swap.door();
    }

    @Bean
    @Primary
    OtherProgram program() {
      return new OtherProgram();
    }
  }

  @AfterEach
  void asItWas() {
    plan.back();
    figures.back();
    translations.back();
    state.back();
    program.version = "1";
  }

  private static EditionContents.Order order(
      Set<IndicatorId> leftOut, Corrections.Correction... corrections) {
    return new EditionContents.Order(
        IMPRINT, leftOut, new KeptCorrections.Pending("2025-26.1", List.of(corrections)));
  }

  private Map<Language, String> hashes() throws Exception {
    return order(MOST).during(() -> ingredients.now(IMPRINT));
  }

  private record Round(Set<String> made, Manifest files) {}

  private Round write() throws IOException {
    try (var folder = EditionFolder.begin(data.editions())) {
      var written = contents.write(folder, order(MOST), Progress.SILENT);
      assertThat(written).isInstanceOf(EditionContents.Written.Whole.class);
      var parts = ((EditionContents.Written.Whole) written).parts();
      assertThat(all(parts)).isEqualTo(ALL);
      return new Round(Set.copyOf(parts.made()), Manifest.of(folder.path()));
    }
  }

  private static Set<String> all(Parts parts) {
    var all = new TreeSet<>(parts.kept());
    all.addAll(parts.made());
    return all;
  }

  private void translate(String statement) {
    plan.<List<PlanReader.ResultView>>change(
        "results",
        results -> {
          var other = new ArrayList<>(results);
          var one = other.getFirst();
          other.set(
              0,
              new PlanReader.ResultView(
                  one.id(),
                  one.order(),
                  one.name(),
                  new Words(one.statement().english(), statement),
                  one.indicators(),
                  one.state()));
          return other;
        });
  }

  /** One story, because each making is dear. */
  @Test
  void partsAreKeptOnlyWhileNothingThatTheyAreMadeOfChanges() throws IOException {
    kept.forget();
    var first = write();
    assertThat(first.made()).isEqualTo(ALL);
    var again = write();
    assertThat(again.made()).isEmpty();
    assertThat(again.files()).isEqualTo(first.files());

    translate("Cada niño recibe lo que le hace falta, siempre.");
    var translated = write();
    assertThat(translated.made()).isEqualTo(SPANISH);
    assertThat(translated.files()).isNotEqualTo(first.files());
    kept.forget();
    assertThat(write()).isEqualTo(new Round(ALL, translated.files()));

    var page = data.root().resolve("cache/edition/en pages/files/en/index.html");
    Files.writeString(page, Files.readString(page).replace("19", "91"));
    var noticed = write();
    assertThat(noticed.made()).containsExactly("en pages");
    assertThat(noticed.files()).isEqualTo(translated.files());
  }

  @Test
  void anotherTextInOneLanguageChangesThatLanguage() throws Exception {
    var before = hashes();
    translate("Cada niño recibe lo que le hace falta.");
    assertThat(changed(before)).containsExactly(Language.SPANISH);
  }

  private Set<Language> changed(Map<Language, String> before) throws Exception {
    var changed = new TreeSet<Language>();
    hashes()
        .forEach((language, hash) -> {
          if (!hash.equals(before.get(language))) {
            changed.add(language);
          }
        });
    return changed;
  }

  @Test
  void anApprovedSentenceChangesItsLanguage() throws Exception {
    var before = hashes();
    assertThat(approve.approveAll(actors.commandLine(), Language.SPANISH)).isPositive();
    assertThat(changed(before)).containsExactly(Language.SPANISH);
  }

  @Test
  void anotherFigureChangesEverything() throws Exception {
    var before = hashes();
    figures.change("find", _ -> Optional.empty());
    assertThat(changed(before)).isEqualTo(Set.copyOf(Language.complete()));
  }

  @Test
  void anotherProgramChangesEverything() throws Exception {
    var before = hashes();
    program.version = "2";
    assertThat(changed(before)).isEqualTo(Set.copyOf(Language.complete()));
  }

  @Test
  void aFigureOfTheStateChangesEverything() throws Exception {
    var before = hashes();
    state.change(
        "find",
        _ ->
            Optional.of(
                new StateFigures.Measure(
                    "CHRO", "Absence", "Days missed", "The state", List.of())));
    assertThat(changed(before)).isEqualTo(Set.copyOf(Language.complete()));
  }

  @Test
  void aCorrectionOrAMeasureLeftOutOrAnotherReleaseChangesEverything() throws Exception {
    var before = hashes();
    var notice =
        new Corrections.Correction(
            "2025-26.1",
            List.of("/indicators/COL-AG"),
            LocalDate.of(2026, 11, 2),
            new Words("It was wrong.", "Estaba mal."),
            new Words("A file came twice.", "Un archivo llegó dos veces."));
    var orders =
        List.of(
            order(MOST, notice),
            order(Set.of()),
            new EditionContents.Order(
                IMPRINT, MOST, new KeptCorrections.Pending("2025-26.2", List.of())));
    for (var order : orders) {
      var now = order.during(() -> ingredients.now(IMPRINT));
      assertThat(now.values()).doesNotContainAnyElementsOf(before.values());
    }
    var later = new Imprint(IMPRINT.year(), "r0002", IMPRINT.at());
    assertThat(order(MOST).during(() -> ingredients.now(later)).values())
        .doesNotContainAnyElementsOf(before.values());
  }

  @Test
  void aReleasedLanguageChangesEverythingAndItsTranslationsOnlyItself() throws Exception {
    var before = hashes();
    translations.<Object>change("released", _ -> List.of(Language.ARMENIAN));
    translations.<Object>change("version", _ -> 2L);
    assertThat(changed(before))
        .containsExactly(Language.ENGLISH, Language.SPANISH, Language.ARMENIAN);
    var released = hashes();
    translations.<Object>change("texts", _ -> Map.of("reportcard.hidden", "թաքնված"));
    translations.<Object>change("version", _ -> 3L);
    assertThat(changed(released)).containsExactly(Language.ARMENIAN);
  }

  @Test
  void whatChangesWhileItIsMadeIsNotKept() throws IOException {
    kept.forget();
    var once = new java.util.concurrent.atomic.AtomicBoolean();
    Progress meanwhile =
        new Progress() {
          @Override
          public void step(String name) {}

          @Override
          public void at(long done, long total) {
            if (once.compareAndSet(false, true)) {
              translate("Cada niño recibe algo.");
            }
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    try (var folder = EditionFolder.begin(data.editions())) {
      assertThat(contents.write(folder, order(MOST), meanwhile))
          .isInstanceOf(EditionContents.Written.Overtaken.class);
    }
    assertThat(data.root().resolve("cache/edition")).doesNotExist();
  }
}
