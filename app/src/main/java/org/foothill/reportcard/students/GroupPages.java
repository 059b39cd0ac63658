package org.foothill.reportcard.students;

import java.util.List;
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
final class GroupPages implements PageFamily.Listed<GroupDefinition> {
  private static final String ROOT = "/groups";

  @Override
  public String root() {
    return ROOT;
  }

  @Override
  public List<GroupDefinition> things(Sources sources) {
    return sources.toldGroups();
  }

  @Override
  public String pathOf(GroupDefinition group) {
    return address(group);
  }

  static String address(GroupDefinition group) {
    return ROOT + "/" + group.group().code();
  }

  @Override
  public Sheet list(Sources sources, Voice voice) {
    return new Sheet.Page(
        "reportcard/studentgroups",
        voice.card("groups.title"),
        voice.card("groups.lead"),
        GroupsPage.of(sources, voice));
  }

  @Override
  public Sheet one(Sources sources, Voice voice, GroupDefinition group) {
    return new Sheet.Page(
        "reportcard/studentgroup",
        voice.say(group.name()),
        voice.say(group.definition()),
        GroupPage.of(sources, voice, group));
  }
}
