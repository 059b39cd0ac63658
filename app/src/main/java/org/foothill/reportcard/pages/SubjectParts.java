package org.foothill.reportcard.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.foothill.core.IndicatorId;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.TargetView;
import org.foothill.site.charts.Sparkline;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of one group of students at one place, by result, beside the figures of another: a
 * school beside its district, a group beside all students.
 */
public final class SubjectParts {
  private final Sources sources;
  private final Voice voice;
  private final Subject subject;
  private final Optional<Subject> beside;

  private SubjectParts(Sources sources, Voice voice, Subject subject, Optional<Subject> beside) {
    this.sources = sources;
    this.voice = voice;
    this.subject = subject;
    this.beside = beside;
  }

  /** Whose figures. */
  public record Subject(PlaceId place, StudentGroup group) {}

  /** The measures of one result. */
  public record Part(String name, String path, List<Row> rows) {}

  /** One measure. {@code whole} is the figure beside it. */
  public record Row(
      String name,
      String path,
      @Nullable Sparkline sparkline,
      String year,
      Cell before,
      Cell now,
      Cell whole) {}

  /** Only measures about which a release says anything. */
  public static List<Part> of(
      Sources sources, Voice voice, Subject subject, Optional<Subject> beside) {
    return new SubjectParts(sources, voice, subject, beside).parts();
  }

  private List<Part> parts() {
    var parts = new ArrayList<Part>();
    var seen = new HashSet<IndicatorId>();
    for (var result : sources.plan().results()) {
      var rows =
          result.indicators().stream()
              .filter(seen::add)
              .flatMap(id -> sources.catalogue().find(id).stream())
              .flatMap(found -> row(found).stream())
              .toList();
      if (!rows.isEmpty()) {
        parts.add(new Part(voice.say(result.name()), "/results/" + result.id().code(), rows));
      }
    }
    var rest =
        sources.measured().stream()
            .filter(found -> seen.add(found.id()))
            .flatMap(found -> row(found).stream())
            .toList();
    if (!rest.isEmpty()) {
      parts.add(new Part(voice.say(parts.isEmpty() ? "school.all" : "indicators.more"), "", rest));
    }
    return parts;
  }

  /** Of a school, the measure there; of everybody else, the measure. */
  private String path(Indicator indicator) {
    return Optional.of(subject)
        .filter(one -> one.group().equals(StudentGroup.ALL))
        .flatMap(one -> MeasureRow.pathAt(sources, indicator, one.place()))
        .orElseGet(() -> MeasureRow.pathOf(indicator));
  }

  private Optional<Row> row(Indicator indicator) {
    var line = sources.line(indicator, subject.place(), subject.group());
    if (!line.hasAnything()) {
      return Optional.empty();
    }
    return Optional.of(
        new Row(
            voice.say(indicator.name()),
            path(indicator),
            new Drawings(voice)
                .spark(line, Optional.<TargetView>empty(), "spark-" + indicator.id().code()),
            voice.numbers().year(line.years().getLast()),
            voice.cell(line.previous()),
            voice.cell(line.latest()),
            beside
                .map(other ->
                    voice.cell(sources.latest(indicator.id(), other.place(), other.group())))
                .orElse(Cell.EMPTY)));
  }
}
