package org.foothill.reportcard.students;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.reportcard.pages.PageFamily;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /groups} and one page for each group that a release says anything about. */
@Component
@Order(10)
final class GroupPages implements PageFamily {
  private static final String ALL = "/groups";

  @Override
  public List<String> paths(Sources sources) {
    var groups = sources.toldGroups();
    if (groups.isEmpty()) {
      return List.of();
    }
    var paths = new ArrayList<String>();
    paths.add(ALL);
    groups.forEach(group -> paths.add(pathOf(group)));
    return paths;
  }

  static String pathOf(GroupDefinition group) {
    return ALL + "/" + group.group().code();
  }

  @Override
  public Optional<Sheet> find(String path, Sources sources, Voice voice) {
    if (path.equals(ALL)) {
      return Optional.of(
          new Sheet.Page(
              "reportcard/studentgroups",
              voice.card("groups.title"),
              voice.card("groups.lead"),
              GroupsPage.of(sources, voice)));
    }
    if (!path.startsWith(ALL + "/")) {
      return Optional.empty();
    }
    return sources.toldGroups().stream()
        .filter(group -> pathOf(group).equals(path))
        .findFirst()
        .map(group ->
            new Sheet.Page(
                "reportcard/studentgroup",
                voice.say(group.name()),
                voice.say(group.definition()),
                GroupPage.of(sources, voice, group)));
  }
}
