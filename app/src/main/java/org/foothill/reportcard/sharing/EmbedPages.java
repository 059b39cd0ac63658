package org.foothill.reportcard.sharing;

import java.util.List;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.reportcard.pages.PageFamily;
import org.foothill.reportcard.pages.Sayings;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /embed/{code}}: the only pages that other sites may frame. */
@Component
@Order(95)
final class EmbedPages implements PageFamily {
  private static final String ROOT = "/embed/";

  @Override
  public List<String> paths(Sources sources) {
    return sources.measured().stream().map(each -> ROOT + each.id().code()).toList();
  }

  @Override
  public Optional<Sheet> find(String path, Sources sources, Voice voice) {
    return path.startsWith(ROOT)
        ? IndicatorId.parse(path.substring(ROOT.length()))
            .filter(sources::isMeasured)
            .flatMap(sources.catalogue()::find)
            .map(indicator ->
                new Sheet.Page(
                    "reportcard/embed",
                    voice.say(indicator.name()),
                    Sayings.of(sources, voice, indicator).headline(),
                    EmbedPage.of(sources, voice, indicator)))
        : Optional.empty();
  }
}
