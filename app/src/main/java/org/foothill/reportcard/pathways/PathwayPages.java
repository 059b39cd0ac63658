package org.foothill.reportcard.pathways;

import java.util.ArrayList;
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
final class PathwayPages implements PageFamily {
  private static final String ALL = "/pathways";

  @Override
  public List<String> paths(Sources sources) {
    var pathways = Pathway.list(sources);
    if (pathways.isEmpty() || sources.whole().isEmpty()) {
      return List.of();
    }
    var paths = new ArrayList<String>();
    paths.add(ALL);
    pathways.forEach(pathway -> paths.add(pathway.path()));
    return paths;
  }

  @Override
  public Optional<Sheet> find(String path, Sources sources, Voice voice) {
    if (!path.startsWith(ALL) || sources.whole().isEmpty()) {
      return Optional.empty();
    }
    var pathways = Pathway.list(sources);
    if (path.equals(ALL)) {
      return Optional.of(
          new Sheet.Page(
              "reportcard/pathways",
              voice.card("pathways.title"),
              voice.card("pathways.lead"),
              PathwaysPage.of(sources, voice, pathways)));
    }
    return pathways.stream()
        .filter(pathway -> pathway.path().equals(path))
        .findFirst()
        .map(pathway ->
            new Sheet.Page(
                "reportcard/pathway",
                voice.say(pathway.name()),
                voice.card("pathway.lead", pathway.code()),
                PathwayPage.of(sources, voice, pathway)));
  }
}
