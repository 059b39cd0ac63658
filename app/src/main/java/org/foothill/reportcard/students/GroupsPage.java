package org.foothill.reportcard.students;

import java.util.List;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;

/** Every group with a page, in the order of the catalogue. */
public record GroupsPage(List<Row> groups, List<Row> crossings) {
  /** A group with its definition. */
  public record Row(String name, String path, String definition) {}

  static GroupsPage of(Sources sources, Voice voice) {
    return new GroupsPage(rows(sources, voice, false), rows(sources, voice, true));
  }

  private static List<Row> rows(Sources sources, Voice voice, boolean crossings) {
    return sources.toldGroups().stream()
        .filter(group -> group.family().contains(" x ") == crossings)
        .map(group ->
            new Row(
                voice.say(group.name()), GroupPages.address(group), voice.say(group.definition())))
        .toList();
  }
}
