package org.foothill.reportcard.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.GroupDefinition;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.site.charts.StackedShare;

/**
 * Who the students of a place are: each family of groups as one bar. What is not shown by name is
 * the whole less what is shown; where that is fewer than hidden groups must be together, there is
 * no bar.
 */
public final class ShareParts {
  /** Families that divide everybody and say something about whom a school serves. */
  private static final List<String> FAMILIES = List.of("race", "english");

  private final Sources sources;
  private final Voice voice;
  private final Indicator students;
  private final PlaceId place;

  private ShareParts(Sources sources, Voice voice, Indicator students, PlaceId place) {
    this.sources = sources;
    this.voice = voice;
    this.students = students;
    this.place = place;
  }

  /** One bar with its table. */
  public record Share(String title, String subtitle, StackedShare chart, List<Row> rows) {}

  /** One part. */
  public record Row(String name, Cell students, String percent) {}

  public static List<Share> of(Sources sources, Voice voice, PlaceId place) {
    return sources.measured().stream()
        .filter(IndicatorPage::isCount)
        .findFirst()
        .map(students -> new ShareParts(sources, voice, students, place).shares())
        .orElse(List.of());
  }

  private List<Share> shares() {
    return sources
        .latest(students.id(), place, StudentGroup.ALL)
        .filter(figure -> figure instanceof PublicFigure.Count)
        .map(figure -> (PublicFigure.Count) figure)
        .map(whole -> FAMILIES.stream().flatMap(family -> share(family, whole).stream()).toList())
        .orElse(List.of());
  }

  private Optional<Share> share(String family, PublicFigure.Count whole) {
    var bar = new Bar(whole.students());
    for (var group : groups(family)) {
      sources
          .latest(students.id(), place, group.group())
          .ifPresent(figure -> bar.add(voice.say(group.name()), figure));
    }
    boolean isSafe = bar.rest == 0 || bar.rest >= sources.policy().union();
    if (bar.parts.isEmpty() || !isSafe) {
      return Optional.empty();
    }
    bar.addRest();
    return Optional.of(
        new Share(
            voice.card("share." + family), subtitle(whole), chart(family, bar.parts), bar.rows));
  }

  /** A bar while it grows. */
  private final class Bar {
    private final long whole;
    private final List<StackedShare.Part> parts = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private long rest;

    Bar(long whole) {
      this.whole = whole;
      this.rest = whole;
    }

    void add(String name, PublicFigure figure) {
      switch (figure) {
        case PublicFigure.Count count -> {
          rest -= count.students();
          add(name, count.students(), false);
        }
        case PublicFigure.Nobody _ -> {}
        case PublicFigure.Hidden _,
            PublicFigure.Rate _,
            PublicFigure.Band _,
            PublicFigure.Together _ ->
            rows.add(new Row(name, voice.cell(Optional.of(figure)), ""));
      }
    }

    void addRest() {
      if (rest > 0) {
        add(voice.card("share.rest"), rest, true);
      }
    }

    private void add(String name, long count, boolean isRest) {
      var exact =
          BigDecimal.valueOf(100 * count)
              .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
      var percent = voice.numbers().tabular(exact);
      parts.add(new StackedShare.Part(name, count, percent, isRest));
      rows.add(new Row(name, new Cell(voice.numbers().count(count), false), percent));
    }
  }

  private List<GroupDefinition> groups(String family) {
    return sources.groups().stream().filter(group -> group.family().equals(family)).toList();
  }

  private String subtitle(PublicFigure.Count whole) {
    return voice.card(
        "share.subtitle",
        sources.nameOf(place),
        voice.numbers().year(whole.year()),
        voice.figure(whole));
  }

  private StackedShare chart(String family, List<StackedShare.Part> parts) {
    return new StackedShare(
        "share-" + family,
        voice.card("share." + family),
        parts.stream()
                .map(part -> part.name() + ": " + part.text())
                .collect(Collectors.joining("; "))
            + ".",
        parts);
  }
}
