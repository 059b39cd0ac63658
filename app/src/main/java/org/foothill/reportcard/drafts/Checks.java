package org.foothill.reportcard.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foothill.core.IndicatorId;
import org.foothill.core.Words;
import org.foothill.disclosure.figures.Figures;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader;
import org.foothill.reportcard.Editions;
import org.foothill.reportcard.sentences.Sentences;
import org.foothill.reportcard.sentences.Standing;
import org.foothill.site.Texts;
import org.springframework.stereotype.Component;

/** The conditions that need nothing but the doors. */
final class Checks {
  private Checks() {}

  /** Measures of the plan without figures, until somebody decided on them. */
  @Component
  record Measures(PlanReader plan, Catalogue catalogue, Figures figures) implements ReadyCheck {
    @Override
    public Step step() {
      return Step.MEASURES;
    }

    @Override
    public List<Lack> lacks(Draft.Open draft) {
      var lacks = new ArrayList<Lack>();
      if (figures.indicators().stream().allMatch(draft.leftOut()::contains)) {
        lacks.add(Lack.of("no-measure", ""));
      }
      without(plan, figures)
          .filter(indicator -> !draft.choices().containsKey(indicator))
          .flatMap(indicator -> catalogue.find(indicator).stream())
          .map(found -> Lack.of("no-data", "", found.name()))
          .forEach(lacks::add);
      return lacks;
    }
  }

  /** Measures that the plan names and the release has no figure of, each once. */
  static Stream<IndicatorId> without(PlanReader plan, Figures figures) {
    return plan.results().stream()
        .flatMap(result -> result.indicators().stream())
        .distinct()
        .filter(indicator -> figures.years(indicator).isEmpty());
  }

  /** A public release that was attacked by whole numbers. */
  @Component
  record Released(Figures figures) implements ReadyCheck {
    private static final String WHOLE_NUMBERS = "integer";

    @Override
    public Step step() {
      return Step.FIGURES;
    }

    @Override
    public List<Lack> lacks(Draft.Open draft) {
      if (figures.release().isEmpty()) {
        return List.of(Lack.of("no-release", "/work/releases"));
      }
      var level = figures.release().get().auditLevel();
      return level.equals(WHOLE_NUMBERS)
          ? List.of()
          : List.of(Lack.of("weak-audit", "/work/releases", level));
    }
  }

  /** Somebody stands for every sentence of the measures that are in the edition. */
  @Component
  record Spoken(Sentences sentences, Texts texts) implements ReadyCheck {
    @Override
    public Step step() {
      return Step.SENTENCES;
    }

    @Override
    public List<Lack> lacks(Draft.Open draft) {
      var lacks = new ArrayList<Lack>();
      for (var language : texts.offered()) {
        var standing = sentences.list(language);
        long outdated = standing.stream().filter(Standing.Outdated.class::isInstance).count();
        long waiting = standing.stream().filter(Standing.Waiting.class::isInstance).count();
        var link = "/work/sentences?in=" + language.tag();
        if (outdated > 0) {
          lacks.add(Lack.of("outdated", link, outdated, language.ownName()));
        }
        if (waiting > 0) {
          lacks.add(Lack.of("waiting", link, waiting, language.ownName()));
        }
      }
      return lacks;
    }
  }

  /**
   * Texts of plan and catalogue that are the same in every language although they are sentences.
   * That a text is there at all is checked where it is written.
   */
  @Component
  record Translated(PlanReader plan, Catalogue catalogue) implements ReadyCheck {
    private static final int SENTENCE = 4;

    @Override
    public Step step() {
      return Step.LANGUAGES;
    }

    @Override
    public List<Lack> lacks(Draft.Open draft) {
      return Stream.concat(planned(), defined())
          .filter(Translated::isUntranslated)
          .map(words -> Lack.of("untranslated", "/work/plan", words.english()))
          .toList();
    }

    private Stream<Words> planned() {
      var results =
          plan.results().stream()
              .flatMap(result ->
                  Stream.concat(
                      Stream.of(result.name(), result.statement()),
                      result.indicators().stream()
                          .flatMap(indicator -> plan.stories(indicator).stream())
                          .map(PlanReader.StoryView::text)));
      var strategies =
          plan.strategies().stream()
              .flatMap(strategy -> Stream.of(strategy.name(), strategy.description()));
      return Stream.concat(results, strategies);
    }

    private Stream<Words> defined() {
      var measures =
          catalogue.indicators().stream()
              .filter(Indicator::published)
              .flatMap(one -> Stream.of(one.name(), one.question(), one.numerator(), one.notes()));
      var groups =
          catalogue.groups().stream()
              .filter(GroupDefinition::published)
              .flatMap(one -> Stream.of(one.name(), one.definition()));
      return Stream.concat(measures, groups);
    }

    private static boolean isUntranslated(Words words) {
      return words.english().equals(words.spanish())
          && words.english().strip().split("\\s+", -1).length >= SENTENCE;
    }
  }

  /** A year that has an edition gets another one only with a reason. */
  @Component
  record Revised(Editions editions) implements ReadyCheck {
    @Override
    public Step step() {
      return Step.REVISION;
    }

    @Override
    public List<Lack> lacks(Draft.Open draft) {
      return editions.list().stream()
          .filter(edition -> edition.year().equals(draft.year()))
          .findFirst()
          .filter(_ -> draft.notice().isEmpty())
          .map(edition -> List.of(Lack.of("no-reason", "", edition.code())))
          .orElse(List.of());
    }
  }

  /** Every post signed what is there now. */
  @Component
  record Signed(Drafts drafts, Posts posts, Content content) implements ReadyCheck {
    @Override
    public Step step() {
      return Step.SIGN_OFFS;
    }

    @Override
    public List<Lack> lacks(Draft.Open draft) {
      var now = content.of(draft);
      var lacks = new ArrayList<Lack>();
      var signed = drafts.signOffs(draft.number());
      for (var post : posts.list()) {
        var own = signed.stream().filter(each -> each.post().equals(post.code())).findFirst();
        if (own.isEmpty()) {
          lacks.add(Lack.of("unsigned." + kind(post), "", post.code()));
        } else if (!own.get().content().equals(now)) {
          lacks.add(Lack.of("lapsed." + kind(post), "", post.code(), own.get().name()));
        }
      }
      return lacks;
    }

    static String kind(Posts.Post post) {
      return post.isHead() ? post.code() : "lead";
    }
  }

  /** Somebody had all pages looked at as they are now, and nothing was found. */
  @Component
  record Looked(Drafts drafts, Content content) implements ReadyCheck {
    @Override
    public Step step() {
      return Step.PAGES;
    }

    @Override
    public List<Lack> lacks(Draft.Open draft) {
      var looked = drafts.looked(draft.number());
      if (looked.isEmpty() || !looked.get().content().equals(content.of(draft))) {
        return List.of(Lack.of("not-looked", ""));
      }
      return looked.get().problems().stream().map(one -> Lack.of("page", "", one)).toList();
    }
  }
}
