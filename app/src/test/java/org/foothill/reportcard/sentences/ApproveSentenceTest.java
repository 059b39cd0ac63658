package org.foothill.reportcard.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.foothill.access.Actors;
import org.foothill.audit.AuditTrail;
import org.foothill.core.Language;
import org.foothill.core.SchoolYear;
import org.foothill.reportcard.sentences.ApproveSentence.Outcome;
import org.foothill.reportcard.sentences.ApproveSentence.Wish;
import org.foothill.reportcard.sentences.SentenceId.Kind;
import org.foothill.site.Texts;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Approvals in a real database, of drawn figures that change. */
@FoothillTest
class ApproveSentenceTest {
  private static final SentenceId HEADLINE = new SentenceId("GRAD-ACGR", Kind.HEADLINE);
  @Autowired private JdbcClient jdbc;
  @Autowired private Actors actors;
  @Autowired private AuditTrail audit;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Texts texts;
  private List<Material> now = List.of();
  private Optional<Overview> overview = Optional.empty();
  private Sentences sentences;
  private ApproveSentence approve;

  @BeforeEach
  void begin() {
    var table = new SentenceTable(jdbc);
    sentences = new StandingSentences(new Drawn(), table, texts);
    approve = new ApprovingSentence(sentences, table, audit, transaction);
    now = List.of(WritingTest.material("GRAD-ACGR", "800/1000; 880/1000", ""));
  }

  /** What a test drew last. */
  private final class Drawn implements Materials {
    @Override
    public List<Material> list() {
      return now;
    }

    @Override
    public Optional<Overview> overview() {
      return overview;
    }
  }

  private Standing standing(Language language) {
    return sentences.list(language).getFirst();
  }

  private Outcome say(String text) {
    var slots = standing(Language.ENGLISH).draft().slots();
    return approve.approve(actors.commandLine(), new Wish(HEADLINE, Language.ENGLISH, slots, text));
  }

  @Test
  void anApprovalHoldsUntilTheFigureChanges() {
    assertThat(say("In the class of 2026, 88% of students graduated in four years."))
        .isInstanceOf(Outcome.Approved.class);
    assertThat(standing(Language.ENGLISH))
        .isInstanceOf(Standing.Approved.class)
        .extracting(Standing::text)
        .isEqualTo("In the class of 2026, 88% of students graduated in four years.");
    now = List.of(WritingTest.material("GRAD-ACGR", "800/1000; 881/1001", ""));
    assertThat(standing(Language.ENGLISH))
        .isInstanceOf(Standing.Outdated.class)
        .extracting(Standing::text)
        .isEqualTo("88% of students in the class of 2026 graduated in four years.");
    now = List.of(WritingTest.material("GRAD-ACGR", "800/1000; 880/1000", ""));
    assertThat(standing(Language.ENGLISH)).isInstanceOf(Standing.Approved.class);
  }

  @Test
  void whatAPersonMayNotSayIsRefusedWithItsReason() {
    assertThat(say("89% of students in the class of 2026 graduated in four years."))
        .isEqualTo(new Outcome.OtherNumbers("2026; 88"));
    assertThat(say("Most students graduated.")).isEqualTo(new Outcome.OtherNumbers("2026; 88"));
    assertThat(say("88% of the class of 2026 graduated; the others failed."))
        .isEqualTo(new Outcome.Unkind("failed"));
    assertThat(
            say(
                "Notwithstanding demographic heterogeneity, 88% of individuals constituting the"
                    + " graduating population of 2026 successfully accomplished graduation"
                    + " requirements."))
        .isInstanceOf(Outcome.TooHard.class);
    assertThat(say("  ")).isInstanceOf(Outcome.NoSuchSentence.class);
    assertThat(
            approve.approve(
                actors.commandLine(),
                new Wish(HEADLINE, Language.ENGLISH, "GRAD-ACGR v1 old", "x")))
        .isInstanceOf(Outcome.Outdated.class);
    assertThat(
            approve.approve(
                actors.commandLine(),
                new Wish(new SentenceId("NO-SUCH", Kind.GAP), Language.ENGLISH, "", "x")))
        .isInstanceOf(Outcome.NoSuchSentence.class);
  }

  @Test
  void allAtOnceAreApprovedInOneLanguageOnly() {
    now = List.of(WritingTest.material("COL-AG", "400/1000; 480/1000", ""));
    assertThat(approve.approveAll(actors.commandLine(), Language.SPANISH)).isEqualTo(2);
    assertThat(approve.approveAll(actors.commandLine(), Language.SPANISH)).isZero();
    assertThat(sentences.list(Language.SPANISH))
        .allSatisfy(each -> assertThat(each).isInstanceOf(Standing.Approved.class));
    assertThat(standing(Language.ENGLISH)).isInstanceOf(Standing.Waiting.class);
  }

  @Test
  void theFirstSentenceOfTheReportCardIsApprovedLikeAnyOther() {
    overview = Optional.of(new Overview(new SchoolYear(2026), 9, 11, 4));
    var first = standing(Language.ENGLISH);
    assertThat(first.draft().id().code()).isEqualTo("HOME.summary");
    assertThat(first.text())
        .isEqualTo(
            "Of 24 main measures, 9 got better, 11 stayed about the same and 4 got worse since the year before.");
    assertThat(standing(Language.SPANISH).text()).startsWith("De 24 medidas principales, 9");
    var wish =
        new Wish(
            first.draft().id(),
            Language.ENGLISH,
            first.draft().slots(),
            "Since last year, 9 of 24 main measures got better, 11 did not move and 4 got worse.");
    assertThat(approve.approve(actors.commandLine(), wish)).isInstanceOf(Outcome.Approved.class);
    assertThat(standing(Language.ENGLISH).text()).isEqualTo(wish.text());
    overview = Optional.of(new Overview(new SchoolYear(2026), 10, 10, 4));
    assertThat(standing(Language.ENGLISH)).isInstanceOf(Standing.Outdated.class);
    assertThat(standing(Language.ENGLISH).text()).contains("10 got better");
  }
}
