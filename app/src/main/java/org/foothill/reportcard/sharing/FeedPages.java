package org.foothill.reportcard.sharing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.foothill.indicators.catalogue.Indicator;
import org.foothill.plan.PlanReader.Partnership;
import org.foothill.reportcard.Corrections;
import org.foothill.reportcard.Corrections.Correction;
import org.foothill.reportcard.pages.MeasureRow;
import org.foothill.reportcard.pages.PageFamily;
import org.foothill.reportcard.pages.Sayings;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /feeds/figures.atom} and {@code /feeds/corrections.atom}: what is new, to subscribe to.
 */
@Component
@Order(96)
final class FeedPages implements PageFamily {
  private static final String ROOT = "/feeds/";
  private static final String FIGURES = "figures.atom";
  private static final String CORRECTIONS = "corrections.atom";
  private final ObjectProvider<Corrections> corrections;
  private final String origin;

  FeedPages(
      ObjectProvider<Corrections> corrections, @Value("${foothill.access.origin:}") String origin) {
    this.corrections = corrections;
    this.origin = origin;
  }

  @Override
  public List<String> paths(Sources sources) {
    return List.of(ROOT + FIGURES, ROOT + CORRECTIONS);
  }

  @Override
  public Optional<Sheet> find(String path, Sources sources, Voice voice) {
    return switch (path) {
      case ROOT + FIGURES -> Optional.of(feed(sources, voice, FIGURES, figures(sources, voice)));
      case ROOT + CORRECTIONS -> Optional.of(feed(sources, voice, CORRECTIONS, corrections(voice)));
      default -> Optional.empty();
    };
  }

  private Sheet feed(Sources sources, Voice voice, String file, List<AtomFeed.Entry> entries) {
    var name =
        sources
            .plan()
            .partnership()
            .map(Partnership::name)
            .map(voice::say)
            .orElseGet(() -> voice.text().of("site.partnership"));
    var key = file.equals(FIGURES) ? "sharing.feed.figures" : "sharing.feed.corrections";
    var title = voice.text().of("sharing.feed.title", name, voice.text().of(key));
    var base = origin.isEmpty() ? "" : origin + "/" + voice.language().tag() + ROOT;
    return new Sheet.Download(
        "application/atom+xml;charset=UTF-8",
        new AtomFeed(title, name, voice.language(), file, base, entries).bytes());
  }

  /** The newest year of each measure; a new year is a new entry, a new release an update. */
  private static List<AtomFeed.Entry> figures(Sources sources, Voice voice) {
    var sealed = sources.figures().release().map(release -> release.sealedAt());
    return sealed
        .map(at ->
            sources.measured().stream().map(each -> figure(sources, voice, each, at)).toList())
        .orElse(List.of());
  }

  private static AtomFeed.Entry figure(
      Sources sources, Voice voice, Indicator indicator, Instant sealed) {
    var year = sources.latestYear(indicator.id()).orElseThrow();
    return new AtomFeed.Entry(
        indicator.id().code() + " " + year,
        voice.say(indicator.name()) + ", " + voice.numbers().year(year),
        sealed,
        ".." + MeasureRow.pathOf(indicator),
        Sayings.of(sources, voice, indicator).headline());
  }

  private List<AtomFeed.Entry> corrections(Voice voice) {
    return corrections.stream()
        .flatMap(register -> register.list().stream())
        .map(correction -> correction(voice, correction))
        .toList();
  }

  private static AtomFeed.Entry correction(Voice voice, Correction correction) {
    return new AtomFeed.Entry(
        String.join(
            " ",
            correction.edition(),
            String.join(" ", correction.paths()),
            correction.on().toString(),
            correction.what().english()),
        voice.text().of("sharing.feed.correction", correction.edition()),
        correction.on().atStartOfDay(ZoneOffset.UTC).toInstant(),
        correction.paths().size() == 1 ? ".." + correction.paths().getFirst() : "../corrections",
        voice.say(correction.what()) + " " + voice.say(correction.reason()));
  }
}
