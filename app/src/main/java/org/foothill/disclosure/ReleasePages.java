package org.foothill.disclosure;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.disclosure.pages.ReleaseLine;
import org.foothill.jobs.Jobs;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a person looks at what was hidden, stands for it, and makes it public. */
@Controller
class ReleasePages {
  private static final int MOST = 50;
  private static final String HOME = "redirect:/work/releases";
  private final Pages pages;
  private final Gate gate;
  private final Releases releases;
  private final OpenRelease open;
  private final Jobs jobs;
  private final ReviewWords reviews;

  ReleasePages(
      Pages pages, Gate gate, Releases releases, OpenRelease open, Jobs jobs, ReviewWords reviews) {
    this.pages = pages;
    this.gate = gate;
    this.releases = releases;
    this.open = open;
    this.jobs = jobs;
    this.reviews = reviews;
  }

  @GetMapping("/work/releases")
  ModelAndView list(
      HttpServletRequest request, @RequestParam(name = "said", defaultValue = "") String said) {
    gate.require(Ability.APPROVE_RELEASE);
    var page = pages.page(request, "disclosure.releases.title");
    var lines = releases.list(MOST).stream().map(entry -> line(page, entry)).toList();
    return new ModelAndView(
        "disclosure/releases",
        Map.of("page", page, "releases", lines, "said", sentence(page, said)));
  }

  @GetMapping("/work/releases/{id}")
  ModelAndView one(
      HttpServletRequest request,
      @PathVariable("id") String id,
      @RequestParam(name = "said", defaultValue = "") String said) {
    var actor = gate.require(Ability.APPROVE_RELEASE);
    var entry = ReleaseId.parse(id).flatMap(releases::find).orElseThrow(ReleasePages::notThere);
    var page = pages.page(request, "disclosure.release.title", id);
    return new ModelAndView(
        "disclosure/release",
        Map.of(
            "page", page,
            "release", line(page, entry),
            "canApprove", entry.audited().isPresent(),
            "canPublish", entry.approved().isPresent(),
            "said", sentence(page, said),
            "review", reviews.page(page, actor, entry)));
  }

  /** One table of a release, place by place. */
  @GetMapping("/work/releases/{id}/{indicator}/{year}")
  ModelAndView table(
      HttpServletRequest request,
      @PathVariable Map<String, String> path,
      @RequestParam(name = "from", defaultValue = "1") int from) {
    var actor = gate.require(Ability.APPROVE_RELEASE);
    var entry =
        ReleaseId.parse(path.getOrDefault("id", ""))
            .flatMap(releases::find)
            .orElseThrow(ReleasePages::notThere);
    var table =
        Review.TableId.parse(path.getOrDefault("indicator", ""), path.getOrDefault("year", ""))
            .orElseThrow(ReleasePages::notThere);
    var page = pages.page(request, "disclosure.review.table", entry.id());
    var view = reviews.table(page, actor, entry, new ReviewWords.Part(table, from));
    return new ModelAndView(
        "disclosure/reviewtable",
        Map.of("page", page, "view", view.orElseThrow(ReleasePages::notThere)));
  }

  @PostMapping("/work/releases/build")
  String build() {
    var actor = gate.require(Ability.APPROVE_RELEASE);
    var order = new ReleaseJob.Order(actor.account()).asJson();
    jobs.start(ReleaseJob.KIND, "Build a release", order, actor.account());
    return HOME + "?said=building";
  }

  @PostMapping("/work/releases/{id}/approve")
  String approve(@PathVariable("id") String id) {
    var actor = gate.require(Ability.APPROVE_RELEASE);
    return answer(id, open.approve(actor, ReleaseId.parse(id).orElseThrow(ReleasePages::notThere)));
  }

  @PostMapping("/work/releases/{id}/publish")
  String publish(@PathVariable("id") String id) {
    var actor = gate.require(Ability.APPROVE_RELEASE);
    return answer(id, open.publish(actor, ReleaseId.parse(id).orElseThrow(ReleasePages::notThere)));
  }

  private static String answer(String id, OpenRelease.Outcome outcome) {
    return switch (outcome) {
      case OpenRelease.Outcome.Approved _ -> HOME + "/" + id + "?said=approved";
      case OpenRelease.Outcome.Published _ -> HOME + "/" + id + "?said=published";
      case OpenRelease.Outcome.NotReady _ -> HOME + "/" + id + "?said=not-ready";
      case OpenRelease.Outcome.Outdated _ -> HOME + "/" + id + "?said=outdated";
      case OpenRelease.Outcome.Damaged _ -> HOME + "/" + id + "?said=damaged";
      case OpenRelease.Outcome.NoSuchRelease _ -> throw notThere();
      case OpenRelease.Outcome.NotAllowed _ ->
          throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    };
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static String sentence(Page page, String said) {
    return List.of("building", "approved", "published", "not-ready", "outdated", "damaged")
            .contains(said)
        ? page.text().of("disclosure.said." + said)
        : "";
  }

  private static ReleaseLine line(Page page, Releases.Entry entry) {
    var numbers = page.numbers();
    var counts = entry.counts();
    var stage = entry.stage();
    var share =
        counts.cells() == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(100L * counts.hidden())
                .divide(BigDecimal.valueOf(counts.cells()), 1, RoundingMode.HALF_UP);
    return new ReleaseLine(
        entry.id().toString(),
        page.text().of("disclosure.stage." + stage.name().toLowerCase(java.util.Locale.ROOT)),
        kind(stage),
        numbers.day(entry.builtAt().atZone(ZoneOffset.UTC).toLocalDate()),
        numbers.count(counts.cells()),
        numbers.count(counts.hidden()),
        numbers.count(counts.complementary()),
        numbers.count(counts.coarser()),
        numbers.percent(share),
        proof(page, entry));
  }

  private static ReleaseLine.Proof proof(Page page, Releases.Entry entry) {
    var audit = entry.audit();
    var sentence =
        audit.level().isEmpty()
            ? ""
            : page.text()
                .of(
                    "disclosure.audit",
                    page.numbers().count(audit.targets()),
                    page.numbers().count(audit.programs()));
    return new ReleaseLine.Proof(
        sentence,
        audit.reason(),
        entry.approvedBy(),
        entry.seal(),
        String.valueOf(entry.policyVersion()));
  }

  private static String kind(Releases.Stage stage) {
    return switch (stage) {
      case PUBLIC -> "good";
      case AUDITED, APPROVED, SEALED -> "warn";
      case BLOCKED -> "bad";
      case DRAFT -> "none";
    };
  }
}
