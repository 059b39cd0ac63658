package org.foothill.reportcard.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothill.core.Words;
import org.foothill.disclosure.figures.PublicFigure;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.reportcard.sentences.SentenceId.Kind;
import org.foothill.site.Numbers;
import org.foothill.site.Text;

/**
 * Writes the sentences of a measure in one language. Pure: the same material gives the same
 * sentences.
 */
public final class Writing {
  private static final String HOME = "HOME";
  private final Text text;
  private final Numbers numbers;

  public Writing(Text text) {
    this.text = text;
    this.numbers = new Numbers(text.language());
  }

  /** In the order in which a page says them; what cannot be said of this material is left out. */
  public List<Draft> of(Material material) {
    var phrase = material.indicator().phrase();
    if (phrase == null) {
      return List.of();
    }
    return Stream.of(Optional.of(headline(material, phrase)), change(material), gap(material))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The first sentence of the report card. */
  public Draft of(Overview overview) {
    int better = overview.better();
    int same = overview.same();
    int worse = overview.worse();
    return new Draft(
        new SentenceId(HOME, Kind.SUMMARY),
        text.language(),
        "%d %d/%d/%d".formatted(overview.newest().ending(), better, same, worse),
        say("summary", overview.all(), better, same, worse));
  }

  private Draft draft(Material material, Kind kind, String slots, String sentence) {
    var indicator = material.indicator();
    return new Draft(
        new SentenceId(indicator.id().code(), kind),
        text.language(),
        "%s v%d %s".formatted(indicator.id().code(), indicator.version(), slots),
        sentence);
  }

  private Draft headline(Material material, Indicator.Phrase phrase) {
    var latest = material.latest();
    var slots = latest.map(Material::slot).orElse(material.newest().ending() + " none");
    var sentence =
        latest
            .map(figure -> figure(material, phrase, figure))
            .orElseGet(() -> say("no-figure", year(material)));
    return draft(material, Kind.HEADLINE, slots, sentence);
  }

  private String figure(Material material, Indicator.Phrase phrase, PublicFigure figure) {
    return switch (figure) {
      case PublicFigure.Rate rate when isDays(material) ->
          say(
              "days",
              in(phrase.who()),
              in(phrase.did()),
              numbers.percent(rate.percent()),
              when(material));
      case PublicFigure.Rate rate -> whole(material, phrase, share(phrase, rate.percent()));
      case PublicFigure.Band band ->
          whole(
                  material,
                  phrase,
                  say(
                      "share.percent",
                      in(phrase.who()),
                      numbers.percents(band.low(), band.high()),
                      0))
              + " "
              + say("band");
      case PublicFigure.Count count ->
          whole(material, phrase, numbers.count(count.students()) + " " + in(phrase.who()));
      // A whole is never a sum of its own hidden parts.
      case PublicFigure.Together _ -> say("no-figure", year(material));
      case PublicFigure.Hidden _ -> say("hidden", year(material));
      case PublicFigure.Nobody _ -> say("nobody", year(material));
    };
  }

  private String whole(Material material, Indicator.Phrase phrase, String subject) {
    return switch (material.indicator().clock()) {
      case ACADEMIC_YEAR, CENSUS_DAY -> say("headline", subject, in(phrase.did()), when(material));
      case FOUR_YEAR_COHORT ->
          say(
              "headline.class",
              subject,
              in(phrase.did()),
              String.valueOf(material.newest().ending()));
    };
  }

  private String share(Indicator.Phrase phrase, BigDecimal percent) {
    var words = ShareWords.of(percent);
    var key =
        switch (words.kind()) {
          case ALMOST_NO -> "share.almost-no";
          case HALF -> "share.half";
          case ONE_IN -> "share.one-in";
          case PERCENT -> "share.percent";
        };
    return say(key, in(phrase.who()), numbers.percent(percent), words.n());
  }

  /** {@code in 2025–26} or {@code in October 2025}. */
  private String when(Material material) {
    return switch (material.indicator().clock()) {
      case ACADEMIC_YEAR, FOUR_YEAR_COHORT -> say("when.year", year(material));
      case CENSUS_DAY -> say("when.census", String.valueOf(material.newest().ending() - 1));
    };
  }

  private String year(Material material) {
    return numbers.year(material.newest());
  }

  /** Against the year before and against the oldest year; empty when neither can be compared. */
  private Optional<Draft> change(Material material) {
    var latest = material.latest();
    var compared = new ArrayList<PublicFigure>();
    var clauses = new ArrayList<String>();
    boolean moved = false;
    for (var from :
        Stream.of(material.yearBefore(), material.longAgo()).flatMap(Optional::stream).toList()) {
      var change = latest.flatMap(to -> Change.between(material.indicator(), from, to));
      if (change.isPresent()) {
        moved |= change.get().way() != Change.Way.SAME;
        compared.add(from);
        clauses.add(clause(material, from, change.get()));
      }
    }
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    var sentence = say(clauses.size() == 1 ? "change.one" : "change.two", clauses.toArray());
    var slots =
        Stream.concat(latest.stream(), compared.stream())
            .map(Material::slot)
            .collect(Collectors.joining(", "));
    return Optional.of(
        draft(
            material, Kind.CHANGE, slots, sentence + (moved ? better(material.indicator()) : "")));
  }

  private String clause(Material material, PublicFigure from, Change change) {
    boolean yearBefore = from.year().ending() == material.newest().ending() - 1;
    var since =
        yearBefore ? say("since.year-before") : say("since.year", numbers.year(from.year()));
    var size = change.difference().abs();
    var unit = from instanceof PublicFigure.Count ? "students" : "points";
    return switch (change.way()) {
      case SAME -> say("change.same", since);
      case UP -> say("change.up." + unit, amount(unit, size), since);
      case DOWN -> say("change.down." + unit, amount(unit, size), since);
    };
  }

  private String amount(String unit, BigDecimal size) {
    return say(unit, size.doubleValue(), numbers.decimal(size));
  }

  private String better(Indicator indicator) {
    return switch (indicator.better()) {
      case HIGHER -> " " + say("better.higher");
      case LOWER -> " " + say("better.lower");
      case NEITHER -> "";
    };
  }

  private Optional<Draft> gap(Material material) {
    return Gap.largest(material.indicator(), material.groups())
        .map(gap -> {
          var key =
              material.indicator().better() == Indicator.Better.LOWER ? "gap.above" : "gap.below";
          var sentence =
              say(
                  key,
                  in(gap.group().name()),
                  numbers.percent(gap.figure().percent()),
                  amount("points", gap.points()));
          var all = material.latest().map(Material::slot).orElse("");
          var slots =
              "%s %s, %s".formatted(gap.group().group().code(), Material.slot(gap.figure()), all);
          return draft(material, Kind.GAP, slots, sentence);
        });
  }

  private static boolean isDays(Material material) {
    return material.indicator().unit() == Indicator.Unit.PERCENT_OF_DAYS;
  }

  private String in(Words words) {
    return text.of(words);
  }

  private String say(String key, Object... arguments) {
    return text.of("sentences." + key, arguments);
  }
}
