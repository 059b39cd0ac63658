package org.foothill.reportcard.pathways;

import java.util.List;
import java.util.Optional;
import org.foothill.reportcard.pages.PageFamily;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /pathways} and one page for each pathway with figures. */
@Component
@Order(25)
final class PathwayPages implements PageFamily.Listed<Pathway> {
  @Override
  public String root() {
    return "/pathways";
  }

  @Override
  public List<Pathway> things(Sources sources) {
    return sources.whole().isEmpty() ? List.of() : Pathway.list(sources);
  }

  /** Pathways are shown for a whole district only. */
  @Override
  public Optional<Sheet> find(String path, Sources sources, Voice voice) {
    return sources.whole().isEmpty()
        ? Optional.empty()
        : PageFamily.Listed.super.find(path, sources, voice);
  }

  @Override
  public String pathOf(Pathway pathway) {
    return pathway.path();
  }

  @Override
  public Sheet list(Sources sources, Voice voice) {
    return new Sheet.Page(
        "reportcard/pathways",
        voice.card("pathways.title"),
        voice.card("pathways.lead"),
        PathwaysPage.of(sources, voice, things(sources)));
  }

  @Override
  public Sheet one(Sources sources, Voice voice, Pathway pathway) {
    return new Sheet.Page(
        "reportcard/pathway",
        voice.say(pathway.name()),
        voice.card("pathway.lead", pathway.code()),
        PathwayPage.of(sources, voice, pathway));
  }
}
