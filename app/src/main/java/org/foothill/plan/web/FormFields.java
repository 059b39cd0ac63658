package org.foothill.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.EntryKey.Kind;
import org.foothill.plan.PlanReader;
import org.foothill.plan.StateMeasure;
import org.foothill.plan.web.Field.Choice;
import org.foothill.plan.web.Field.Look;
import org.foothill.site.Text;

/** Which inputs the form of each kind of entry has. What was keyed once stays the entry's code. */
final class FormFields {
  private final PlanReader plan;
  private final Catalogue catalogue;
  private final Text text;
  private final Map<String, List<String>> values;
  private final boolean isNew;
  private final List<Field> fields = new ArrayList<>();

  private FormFields(
      PlanReader plan,
      Catalogue catalogue,
      Text text,
      Map<String, List<String>> values,
      boolean isNew) {
    this.plan = plan;
    this.catalogue = catalogue;
    this.text = text;
    this.values = values;
    this.isNew = isNew;
  }

  /** Kinds with a form; the others come in by import. */
  static boolean has(Kind kind) {
    return switch (kind) {
      case RESULT, TARGET, STRATEGY, STORY -> true;
      case PARTNERSHIP, PLACE -> false;
    };
  }

  static List<Field> of(
      Kind kind, PlanReader plan, Catalogue catalogue, Text text, FormState state) {
    var form = new FormFields(plan, catalogue, text, state.values(), state.basedOn() == 0);
    switch (kind) {
      case RESULT -> form.result();
      case TARGET -> form.target();
      case STRATEGY -> form.strategy();
      case STORY -> form.story();
      case PARTNERSHIP, PLACE -> throw new IllegalArgumentException("No form for " + kind);
    }
    return form.fields;
  }

  private void result() {
    key("code", Look.LINE, List.of());
    words("name", Look.LINE);
    words("statement", Look.AREA);
    var ranked = new ArrayList<Choice>();
    ranked.add(new Choice("not measured yet", text.of("plan.not-measured")));
    ranked.addAll(indicators());
    add("indicators", Look.RANK, ranked);
    add("more", Look.TICKS, indicators());
    add(
        "state_measures",
        Look.TICKS,
        Stream.of(StateMeasure.values())
            .map(each -> new Choice(each.name(), text.of("plan.state-measure." + each.name())))
            .toList());
  }

  private void target() {
    key("indicator", Look.PICK, indicators());
    key("group", Look.PICK, groups());
    key("by", Look.LINE, List.of());
    add("value", Look.LINE, List.of());
    add(
        "unit",
        Look.PICK,
        Stream.of("percent", "students")
            .map(unit -> new Choice(unit, text.of("plan.unit." + unit)))
            .toList());
    add("baseline", Look.LINE, List.of());
  }

  private void strategy() {
    key("code", Look.LINE, List.of());
    add("state", Look.HIDDEN, List.of());
    add("reason", Look.HIDDEN, List.of());
    add(
        "result",
        Look.PICK,
        plan.results().stream()
            .map(result -> new Choice(result.id().code(), result.name().in(text.language())))
            .toList());
    words("name", Look.LINE);
    words("description", Look.AREA);
    add("owner", Look.LINE, List.of());
    add("starts", Look.DAY, List.of());
    add("ends", Look.DAY, List.of());
    add("indicators", Look.TICKS, indicators());
    add("groups", Look.TICKS, groups());
    add(
        "places",
        Look.TICKS,
        plan.places().stream().map(place -> new Choice(place.id().cds(), place.name())).toList());
  }

  private void story() {
    key("indicator", Look.PICK, indicators());
    key("written_on", Look.DAY, List.of());
    add("written_by", Look.LINE, List.of());
    words("text", Look.AREA);
    words("helping", Look.AREA);
    words("holding_back", Look.AREA);
    words("help", Look.AREA);
  }

  /** Part of the entry's code: chosen once. */
  private void key(String id, Look look, List<Choice> choices) {
    add(id, isNew ? look : Look.HIDDEN, choices);
  }

  private void words(String id, Look look) {
    add(id + ".en", look, List.of());
    add(id + ".es", look, List.of());
  }

  private void add(String id, Look look, List<Choice> choices) {
    fields.add(new Field(id, look, values.getOrDefault(id, List.of()), choices));
  }

  private List<Choice> indicators() {
    return catalogue.indicators().stream()
        .filter(Indicator::published)
        .map(found -> new Choice(found.id().code(), found.name().in(text.language())))
        .toList();
  }

  private List<Choice> groups() {
    return catalogue.groups().stream()
        .filter(GroupDefinition::published)
        .map(found -> new Choice(found.group().code(), found.name().in(text.language())))
        .toList();
  }
}
