package org.foothill.indicators.definitions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foothill.core.IndicatorId;
import org.foothill.core.SchoolYear;
import org.foothill.core.Words;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.indicators.catalogue.Indicator.Better;
import org.foothill.indicators.catalogue.Indicator.Clock;
import org.foothill.indicators.catalogue.Indicator.Phrase;
import org.foothill.indicators.catalogue.Indicator.Status;
import org.foothill.indicators.catalogue.Indicator.Unit;
import org.foothill.indicators.definitions.Definition.Sum;
import org.foothill.indicators.definitions.Definition.Years;
import org.jspecify.annotations.Nullable;

/** Reads one indicator's file; a family's file yields one definition for each row of its table. */
final class IndicatorFile {
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "family",
          "version",
          "effective",
          "compared",
          "dashboard",
          "published",
          "order",
          "status",
          "clock",
          "unit",
          "better",
          "files",
          "source",
          "name",
          "question",
          "sentence",
          "numerator",
          "denominator",
          "notes",
          "outcomes",
          "sum",
          "sql");
  private static final Set<String> RECORD_TYPES =
      Set.of(
          "SENR", "SINF", "SELA", "SPRG", "STAS", "CRSC", "SCSC", "SCTE", "WBLR", "SIRS", "PSTS");
  private static final SchoolYear FOR_EVER = new SchoolYear(2199);

  private final CatalogueFile file;

  IndicatorFile(CatalogueFile file) {
    this.file = file;
  }

  List<Definition> read(Map<String, CodeTable> tables) {
    file.only(FIELDS);
    var family = file.optionalPart("family");
    if (family.isEmpty()) {
      return List.of(definition(Member.NONE, ""));
    }
    var over = family.get().text("over");
    var table = tables.get(over.replace('-', '_'));
    if (table == null || table.column("english") < 1 || table.column("spanish") < 1) {
      file.complain(
          "family.over",
          "(%s) must name a table of the catalogue with the columns english and spanish."
              .formatted(over));
      return List.of();
    }
    var present = family.get().text("present");
    return Member.of(table).stream().map(member -> definition(member, present)).toList();
  }

  private Definition definition(Member member, String present) {
    var sum = file.optionalPart("sum");
    var effective = years(file.part("effective"));
    return new Definition(
        file.name(),
        indicator(member, effective),
        file.optionalPart("compared").map(this::years).orElse(effective),
        file.number("order"),
        outcomes(member),
        sum.isPresent() ? "" : file.text("sql"),
        member.variables(),
        sum.map(IndicatorFile::sum).orElse(Sum.NONE),
        present);
  }

  private static Sum sum(CatalogueFile part) {
    part.only(Set.of("of", "years"));
    return new Sum(part.text("of"), part.number("years"));
  }

  private Years years(CatalogueFile part) {
    part.only(Set.of("from", "to"));
    return new Years(year(part, "from"), part.has("to") ? year(part, "to") : FOR_EVER);
  }

  private SchoolYear year(CatalogueFile effective, String field) {
    int ending = effective.number(field);
    if (ending < 1951 || ending > 2199) {
      effective.complain(field, "must be the calendar year in which a school year ends.");
      return FOR_EVER;
    }
    return new SchoolYear(ending);
  }

  private Indicator indicator(Member member, Years effective) {
    return new Indicator(
        id(member),
        file.number("version"),
        member.in(file.words("name")),
        member.in(file.words("question")),
        member.in(file.words("numerator")),
        member.in(file.words("denominator")),
        member.in(file.words("notes")),
        file.choice("unit", Unit.values()),
        file.choice("better", Better.values()),
        file.choice("clock", Clock.values()),
        file.choice("status", Status.values()),
        file.text("source"),
        recordTypes(),
        new Indicator.Use(
            effective.from(),
            effective.to(),
            file.flag("published"),
            member.variables().isEmpty() ? "" : file.text("id"),
            file.has("dashboard") ? file.text("dashboard") : "",
            member.name()),
        phrase(member));
  }

  /** Whatever becomes public must be sayable in a sentence. */
  private @Nullable Phrase phrase(Member member) {
    var part = file.optionalPart("sentence");
    if (part.isEmpty()) {
      if (file.flag("published")) {
        file.complain("sentence", "must be there where published is true: who, and what they did.");
      }
      return null;
    }
    part.get().only(Set.of("who", "did"));
    return new Phrase(member.in(part.get().words("who")), member.in(part.get().words("did")));
  }

  private IndicatorId id(Member member) {
    var code = member.code(file.text("id"));
    var id = IndicatorId.parse(code);
    if (id.isEmpty()) {
      file.complain("id", "(%s) must look like ATT-CHRONIC.".formatted(code));
    }
    return id.orElse(new IndicatorId("XX-UNKNOWN"));
  }

  private List<String> recordTypes() {
    var types = file.texts("files");
    types.stream()
        .filter(type -> !RECORD_TYPES.contains(type))
        .forEach(
            type -> file.complain("files", "(%s) is not a record type we load.".formatted(type)));
    return types;
  }

  private List<Outcome> outcomes(Member member) {
    var outcomes = new ArrayList<Outcome>();
    var keys = new HashSet<String>();
    for (var part : file.parts("outcomes")) {
      part.only(Set.of("key", "counts", "en", "es"));
      var key = part.text("key");
      if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        part.complain("key", "(%s) must look like no-record.".formatted(key));
      }
      if (!keys.add(key)) {
        part.complain("key", "(%s) is there twice.".formatted(key));
      }
      var words = member.in(new Words(part.text("en"), part.text("es")));
      outcomes.add(new Outcome(key, part.choice("counts", Outcome.Counts.values()), words));
    }
    if (outcomes.stream().noneMatch(each -> each.counts() == Outcome.Counts.NUMERATOR)) {
      file.complain("outcomes", "must have one that counts as NUMERATOR.");
    }
    return outcomes;
  }

  /** A row of the family's table: the key's name and value, and its two names. */
  private record Member(String column, String key, String english, String spanish) {
    static final Member NONE = new Member("", "", "", "");

    static List<Member> of(CodeTable table) {
      int english = table.column("english");
      int spanish = table.column("spanish");
      return table.rows().stream()
          .map(row ->
              new Member(
                  table.columns().getFirst(), row.getFirst(), row.get(english), row.get(spanish)))
          .toList();
    }

    @Nullable Words name() {
      return key.isEmpty() ? null : new Words(english, spanish);
    }

    Map<String, String> variables() {
      return key.isEmpty() ? Map.of() : Map.of(column, key);
    }

    /** In the code of a family its table's first column, in capitals, stands for the member. */
    String code(String text) {
      return key.isEmpty() ? text : text.replace(column.toUpperCase(Locale.ROOT), key);
    }

    String in(String text) {
      return key.isEmpty() ? text : text.replace("{" + column + "}", key);
    }

    Words in(Words words) {
      return new Words(
          in(words.english()).replace("{name}", english),
          in(words.spanish()).replace("{name}", spanish));
    }
  }
}
