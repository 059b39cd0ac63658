package org.foothill.reportcard.pages;

import java.io.IOException;
import org.foothill.disclosure.figures.Figures;
import org.foothill.disclosure.figures.PublicPolicy;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.definitions.CatalogueReader;
import org.foothill.indicators.definitions.CatalogueSettings;
import org.foothill.plan.PlanReader;
import org.foothill.reportcard.sentences.Sentences;
import org.foothill.site.Shell;
import org.springframework.context.annotation.Bean;
import org.springframework.web.context.WebApplicationContext;

/** The public pages of an invented district, for tests of what is made of them. */
public final class InventedCard {
  private InventedCard() {}

  public static WebApplicationContext start(Class<?>... more) {
    return Shell.empty().scan("org.foothill.reportcard").with(Town.class).with(more).start();
  }

  /** Without the annotation of a configuration, which the whole application would find too. */
  static class Town {
    @Bean
    PlanReader plan() {
      return new InventedPlan();
    }

    @Bean
    Catalogue catalogue() throws IOException {
      return CatalogueReader.read(CatalogueSettings.builtIn());
    }

    @Bean
    Figures figures(Catalogue catalogue) {
      return InventedFigures.of(catalogue);
    }

    @Bean
    Sentences sentences() {
      return Sentences.UNAPPROVED;
    }

    @Bean
    PublicPolicy policy() {
      return PublicPagesTest.RULES;
    }
  }
}
