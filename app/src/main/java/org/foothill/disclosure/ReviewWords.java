package org.foothill.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothill.access.Actor;
import org.foothill.core.PlaceId;
import org.foothill.core.StudentGroup;
import org.foothill.disclosure.files.Rest;
import org.foothill.disclosure.files.ReviewFiles.Why;
import org.foothill.disclosure.pages.ReviewPage;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.site.Page;
import org.foothill.site.PlaceNames;
import org.springframework.stereotype.Component;

/** Says a review in the words of a page. */
@Component
class ReviewWords {
  private static final int PLACES = 40;
  private final Reviewing reviewing;
  private final Catalogue catalogue;
  private final PlaceNames places;

  ReviewWords(Reviewing reviewing, Catalogue catalogue, PlaceNames places) {
    this.reviewing = reviewing;
    this.catalogue = catalogue;
    this.places = places;
  }

  /**
   * A part of a table.
   *
   * @param from number of the first place to show, from 1
   */
  record Part(Review.TableId table, int from) {}

  /** Empty where there is nothing to review. */
  Optional<ReviewPage> page(Page page, Actor actor, Releases.Entry entry) {
    return reviewing
        .open(actor, entry, "all tables")
        .map(opened -> {
          var proof = entry.audit().proof();
          return new ReviewPage(
              opened.review().tables().entrySet().stream()
                  .map(table -> row(page, entry, table.getKey(), table.getValue()))
                  .toList(),
              proof.withheld().stream().map(code -> named(page, code)).toList(),
              opened.proven()
                  ? say(page, "proof", count(page, proof.statements()), count(page, proof.tables()))
                  : say(page, "proof.missing"),
              opened.proven(),
              opened
                  .previous()
                  .map(release -> say(page, "compared", release))
                  .orElseGet(() -> say(page, "first")));
        });
  }

  private ReviewPage.Row row(
      Page page, Releases.Entry entry, Review.TableId table, Review.Tally tally) {
    var counts = Stream.of(Why.values()).map(tally::held);
    var changes = Stream.of(tally.newlyHidden(), tally.newlyShown());
    return new ReviewPage.Row(
        name(page, table),
        address(entry, table),
        count(page, tally.figures()),
        Stream.concat(counts, changes).map(number -> count(page, number)).toList());
  }

  private static String address(Releases.Entry entry, Review.TableId table) {
    return "/work/releases/" + entry.id() + "/" + table.indicator() + "/" + table.year();
  }

  /** {@code GRAD-ACGR 2025-26} as readers know it. */
  private String named(Page page, String code) {
    var words = code.split(" ");
    return Review.TableId.parse(words[0], words[words.length - 1])
        .map(table -> name(page, table))
        .orElse(code);
  }

  private String name(Page page, Review.TableId table) {
    var name =
        catalogue
            .find(table.indicator())
            .map(found -> found.name().in(page.language()))
            .orElse(table.indicator().code());
    return name + ", " + page.numbers().year(table.year());
  }

  /** Empty when the release does not have the table. */
  Optional<ReviewPage.Table> table(Page page, Actor actor, Releases.Entry entry, Part part) {
    var table = part.table();
    return reviewing
        .open(actor, entry, table.indicator() + " " + table.year())
        .filter(opened -> opened.review().tables().containsKey(table))
        .map(opened -> {
          var all = opened.review().places(table);
          int from = Math.clamp(part.from(), 1, Math.max(1, all.size())) - 1;
          int to = Math.min(from + PLACES, all.size());
          return new ReviewPage.Table(
              entry.id().toString(),
              name(page, table),
              all.subList(from, to).stream().map(place -> place(page, table, place)).toList(),
              to < all.size() ? address(entry, table) + "?from=" + (to + 1) : "");
        });
  }

  private ReviewPage.Place place(Page page, Review.TableId table, Review.Place place) {
    var held = new ArrayList<ReviewPage.Held>();
    place
        .held()
        .forEach((why, groups) ->
            held.add(new ReviewPage.Held(say(page, "why." + lower(why)), groups(page, groups))));
    if (!place.newlyHidden().isEmpty()) {
      held.add(new ReviewPage.Held(say(page, "newly-hidden"), groups(page, place.newlyHidden())));
    }
    if (!place.newlyShown().isEmpty()) {
      held.add(new ReviewPage.Held(say(page, "newly-shown"), groups(page, place.newlyShown())));
    }
    return new ReviewPage.Place(
        places.name(place.place()), held, instead(page, table, place.place(), place.instead()));
  }

  private List<String> instead(
      Page page, Review.TableId table, PlaceId place, Review.Instead instead) {
    var sentences = new ArrayList<String>();
    if (instead.hidden() == 0) {
      return sentences;
    }
    sentences.add(say(page, instead.everybody() ? "instead.all" : "instead.all.hidden"));
    if (place.isSchool()) {
      sentences.add(say(page, "instead.district", instead.inDistrict(), instead.hidden()));
    }
    boolean people =
        catalogue
            .find(table.indicator())
            .filter(found -> found.unit() != Indicator.Unit.PERCENT_OF_DAYS)
            .isPresent();
    if (people) {
      instead.together().values().stream()
          .map(rest -> together(page, rest))
          .sorted()
          .forEach(sentences::add);
    }
    return sentences;
  }

  private static String together(Page page, Rest rest) {
    return say(page, "instead.together", rest.hidden(), count(page, rest.whole()));
  }

  private String groups(Page page, List<StudentGroup> groups) {
    return groups.stream()
        .map(group ->
            catalogue
                .find(group)
                .map(found -> found.name().in(page.language()))
                .orElse(group.code()))
        .collect(Collectors.joining("; "));
  }

  private static String lower(Why why) {
    return why.name().toLowerCase(Locale.ROOT);
  }

  private static String count(Page page, int number) {
    return page.numbers().count(number);
  }

  private static String count(Page page, long number) {
    return page.numbers().count(number);
  }

  private static String say(Page page, String key, Object... values) {
    return page.text().of("disclosure.review." + key, values);
  }
}
