package org.foothill.indicators.definitions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foothill.core.SchoolYear;
import org.foothill.core.StudentGroup;
import org.foothill.core.Words;
import org.foothill.indicators.catalogue.GroupDefinition;

/** Reads the file of student groups: traits, groups and crossings of families. */
final class GroupsFile {
  private static final SchoolYear FROM_THE_START = new SchoolYear(1951);

  private final CatalogueFile file;
  private final List<Trait> traits;

  GroupsFile(CatalogueFile file) {
    this.file = file;
    file.only(Set.of("version", "traits", "groups", "crossings"));
    this.traits = file.parts("traits").stream().map(GroupsFile::trait).toList();
  }

  List<Trait> traits() {
    return traits;
  }

  List<GroupRule> rules() {
    var rules = new ArrayList<GroupRule>();
    for (var part : file.parts("groups")) {
      rules.add(rule(part, rules.size()));
    }
    if (rules.isEmpty() || !rules.getFirst().definition().group().equals(StudentGroup.ALL)) {
      file.complain("groups", "must begin with ALL.");
    }
    var plain = List.copyOf(rules);
    for (var part : file.parts("crossings")) {
      cross(part, plain, rules);
    }
    complainAboutTwins(rules);
    return rules;
  }

  private static Trait trait(CatalogueFile part) {
    part.only(Set.of("name", "available", "otherwise", "sql"));
    return new Trait(
        part.text("name"), part.text("available"), part.text("otherwise"), part.text("sql"));
  }

  private GroupRule rule(CatalogueFile part, int order) {
    part.only(Set.of("code", "family", "published", "from", "name", "definition"));
    var code = part.text("code");
    var group = StudentGroup.parse(code);
    if (group.isEmpty()) {
      part.complain("code", "(%s) must look like EL or AA-F.".formatted(code));
    }
    var family = part.text("family");
    if (!family.equals("all") && traits.stream().noneMatch(each -> each.name().equals(family))) {
      part.complain("family", "(%s) must be all or the name of a trait.".formatted(family));
    }
    var definition =
        new GroupDefinition(
            group.orElse(StudentGroup.ALL),
            family,
            part.words("name"),
            part.words("definition"),
            part.flag("published"),
            order);
    var conditions =
        family.equals("all")
            ? List.<GroupRule.Condition>of()
            : List.of(new GroupRule.Condition(family, code));
    var from = part.has("from") ? new SchoolYear(part.number("from")) : FROM_THE_START;
    return new GroupRule(definition, conditions, from);
  }

  private static void cross(CatalogueFile part, List<GroupRule> plain, List<GroupRule> rules) {
    part.only(Set.of("left", "right"));
    var left = ofFamily(plain, part.text("left"));
    var right = ofFamily(plain, part.text("right"));
    if (left.isEmpty() || right.isEmpty()) {
      part.complain("left", "and right must name families of groups.");
    }
    for (var a : left) {
      for (var b : right) {
        rules.add(crossed(a, b, rules.size()));
      }
    }
  }

  private static List<GroupRule> ofFamily(List<GroupRule> rules, String family) {
    return rules.stream().filter(each -> each.definition().family().equals(family)).toList();
  }

  private static GroupRule crossed(GroupRule left, GroupRule right, int order) {
    var a = left.definition();
    var b = right.definition();
    var definition =
        new GroupDefinition(
            new StudentGroup(a.group() + "-" + b.group()),
            a.family() + " x " + b.family(),
            joined(a.name(), b.name(), ", "),
            joined(a.definition(), b.definition(), " "),
            false,
            order);
    var conditions = Stream.of(left, right).flatMap(each -> each.conditions().stream()).toList();
    var from = left.from().compareTo(right.from()) >= 0 ? left.from() : right.from();
    return new GroupRule(definition, conditions, from);
  }

  private static Words joined(Words a, Words b, String between) {
    return new Words(a.english() + between + b.english(), a.spanish() + between + b.spanish());
  }

  private void complainAboutTwins(List<GroupRule> rules) {
    var seen = new HashSet<StudentGroup>();
    for (var rule : rules) {
      if (!seen.add(rule.definition().group())) {
        file.complain("groups", "(%s) is there twice.".formatted(rule.definition().group()));
      }
    }
  }
}
