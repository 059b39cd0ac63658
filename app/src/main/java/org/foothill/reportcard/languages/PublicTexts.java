package org.foothill.reportcard.languages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foothill.core.Language;
import org.foothill.core.Words;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader;
import org.foothill.site.Texts;
import org.springframework.stereotype.Component;

/** Everything that public pages may say: messages, definitions, and the plan. */
@Component
final class PublicTexts {
  /** Messages of public pages begin so; a test compares with what pages really ask for. */
  private static final List<String> PUBLIC =
      List.of(
          "site.",
          "plan.",
          "card.",
          "compare.",
          "reportcard.",
          "sentences.",
          "sharing.",
          "edition.pdf.",
          "edition.package.",
          "edition.public.",
          "edition.take.");

  /** Messages of workspaces among them. */
  private static final List<String> WORKSPACE =
      List.of(
          "plan.work.",
          "plan.edit",
          "plan.finding",
          "plan.hint",
          "plan.history",
          "plan.move",
          "plan.new",
          "plan.meanwhile",
          "plan.cancel",
          "plan.choose",
          "plan.save",
          "plan.problem",
          "site.work",
          "reportcard.editions.",
          "sentences.work.",
          "sentences.wrong.",
          "sentences.state.",
          "sentences.kind.",
          "sentences.door");

  private final Texts texts;
  private final Catalogue catalogue;
  private final PlanReader plan;

  PublicTexts(Texts texts, Catalogue catalogue, PlanReader plan) {
    this.texts = texts;
    this.catalogue = catalogue;
    this.plan = plan;
  }

  static boolean isPublic(String key) {
    return PUBLIC.stream().anyMatch(key::startsWith)
        && WORKSPACE.stream().noneMatch(key::startsWith);
  }

  /** Messages by key, then all other texts in the order of the catalogue and of the plan. */
  List<Need> list() {
    var needs = new LinkedHashMap<String, Need>();
    texts.patterns(Language.ENGLISH).entrySet().stream()
        .filter(message -> isPublic(message.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            message -> needs.put(message.getKey(), new Need(message.getKey(), message.getValue())));
    Stream.of(indicators(), groups(), plan())
        .flatMap(each -> each)
        .map(Words::english)
        .forEach(english -> needs.putIfAbsent(english, new Need(english, english)));
    return List.copyOf(needs.values());
  }

  private Stream<Words> indicators() {
    return catalogue.indicators().stream()
        .filter(Indicator::published)
        .flatMap(each -> {
          var words =
              new ArrayList<>(
                  List.of(
                      each.name(),
                      each.question(),
                      each.numerator(),
                      each.denominator(),
                      each.notes()));
          var member = each.use().member();
          if (member != null) {
            words.add(member);
          }
          var phrase = each.phrase();
          if (phrase != null) {
            words.addAll(List.of(phrase.who(), phrase.did()));
          }
          return words.stream();
        });
  }

  private Stream<Words> groups() {
    return catalogue.groups().stream()
        .filter(GroupDefinition::published)
        .flatMap(group -> Stream.of(group.name(), group.definition()));
  }

  private Stream<Words> plan() {
    return Stream.of(
            plan.partnership().stream()
                .flatMap(each -> Stream.of(each.name(), each.motto(), each.goal())),
            plan.results().stream().flatMap(each -> Stream.of(each.name(), each.statement())),
            plan.strategies().stream().flatMap(each -> Stream.of(each.name(), each.description())),
            stories())
        .flatMap(each -> each);
  }

  private Stream<Words> stories() {
    return catalogue.indicators().stream()
        .flatMap(each -> plan.stories(each.id()).stream())
        .flatMap(story -> Stream.concat(Stream.of(story.text()), story.factors().words()));
  }
}
