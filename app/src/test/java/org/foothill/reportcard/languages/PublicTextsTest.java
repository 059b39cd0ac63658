package org.foothill.reportcard.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.foothill.core.Language;
import org.foothill.core.Words;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.plan.PlanReader;
import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.pages.InventedCard;
import org.foothill.reportcard.pages.Nowhere;
import org.foothill.site.Text;
import org.foothill.site.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The list of texts to translate is compared with what pages ask for. */
class PublicTextsTest {
  private static final Set<String> KEYS = new ConcurrentSkipListSet<>();
  private static final Set<String> WORDS = new ConcurrentSkipListSet<>();

  @Test
  void pagesSayNothingThatIsNotInTheList() {
    var context = InventedCard.start(Listening.class);
    var pages = context.getBean(EditionPages.class);
    KEYS.clear();
    WORDS.clear();
    for (var path : pages.paths()) {
      pages.render(path, Language.ENGLISH, Nowhere.LINKS);
    }
    assertThat(KEYS).hasSizeGreaterThan(100);
    assertThat(WORDS).hasSizeGreaterThan(50);
    assertThat(KEYS).allMatch(PublicTexts::isPublic);
    var needs =
        new PublicTexts(
                context.getBean(Texts.class),
                context.getBean(Catalogue.class),
                context.getBean(PlanReader.class))
            .list().stream().map(Need::key).collect(Collectors.toSet());
    var unlisted = new ArrayList<>(WORDS);
    unlisted.removeAll(needs);
    assertThat(unlisted).isEmpty();
    assertThat(needs).containsAll(KEYS);
  }

  /** Without the annotation of a component, which the whole application would find too. */
  static class Listening implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof Texts texts ? new Heard(texts) : bean;
    }
  }

  /** Remembers what is asked for. */
  private record Heard(Texts texts) implements Texts {
    @Override
    public Text in(Language language) {
      return new HeardText(texts.in(language));
    }

    @Override
    public List<Language> offered() {
      return texts.offered();
    }

    @Override
    public Map<String, String> patterns(Language language) {
      return texts.patterns(language);
    }
  }

  private record HeardText(Text text) implements Text {
    @Override
    public Language language() {
      return text.language();
    }

    @Override
    public String of(String key, Object... arguments) {
      KEYS.add(key);
      return text.of(key, arguments);
    }

    @Override
    public String of(Words words) {
      WORDS.add(words.english());
      return text.of(words);
    }
  }
}
