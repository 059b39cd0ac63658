package org.foothill.reportcard.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.foothill.core.Language;
import org.foothill.site.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenLinksTest {
  private static final Assets ASSETS =
      new Assets() {
        @Override
        public List<String> files() {
          return List.of("foothill.0123456789.css");
        }

        @Override
        public String hashed(String name) {
          return "foothill.0123456789.css";
        }

        @Override
        public Optional<Asset> find(String hashedName) {
          return Optional.empty();
        }
      };

  @Test
  void pagesAreFoldersAndDownloadsAreFiles() {
    assertThat(FrozenLinks.file("/", Language.ENGLISH)).isEqualTo("en/index.html");
    assertThat(FrozenLinks.file("/results/R1", Language.SPANISH))
        .isEqualTo("es/results/R1/index.html");
    assertThat(FrozenLinks.file("/indicators/ATT-CHRONIC.csv", Language.ENGLISH))
        .isEqualTo("en/indicators/ATT-CHRONIC.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/results/R1", "/schools/19648811936103", "/a/b/c/d"})
  void everyLinkResolvesBelowAnyFolder(String from) {
    var links = new FrozenLinks(from, Language.ENGLISH, ASSETS);
    var here =
        URI.create("http://files.example/any/where/" + FrozenLinks.file(from, Language.ENGLISH));
    assertThat(here.resolve(links.to("/results/R2")))
        .hasToString("http://files.example/any/where/en/results/R2/index.html");
    assertThat(here.resolve(links.to("/")))
        .hasToString("http://files.example/any/where/en/index.html");
    assertThat(here.resolve(links.to(from, Language.SPANISH)))
        .hasToString("http://files.example/any/where/" + FrozenLinks.file(from, Language.SPANISH));
    assertThat(here.resolve(links.asset("foothill.css")))
        .hasToString("http://files.example/any/where/assets/foothill.0123456789.css");
    assertThat(here.resolve(links.to("/data#seal")))
        .hasToString("http://files.example/any/where/en/data/index.html#seal");
    assertThat(links.live()).isFalse();
  }
}
