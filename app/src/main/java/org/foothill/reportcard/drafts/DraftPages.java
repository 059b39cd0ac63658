package org.foothill.reportcard.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.core.IndicatorId;
import org.foothill.core.Words;
import org.foothill.jobs.Jobs;
import org.foothill.reportcard.EditionOrder;
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

/** Each step to an edition with what is lacking; every step works without script. */
@Controller
final class DraftPages {
  /** Kinds of jobs that module part {@code edition} carries out. */
  public static final String LOOK = "edition-look";

  private static final String HOME = "/work/editions/";
  private static final List<String> SAID =
      List.of(
          "saved", "signed", "same-person", "reason-missing", "no-such-page", "begun", "nothing");
  private final Pages pages;
  private final Gate gate;
  private final Drafts drafts;
  private final DraftViews views;
  private final Acts acts;
  private final Posts posts;

  DraftPages(Pages pages, Gate gate, Drafts drafts, DraftViews views, Acts acts, Posts posts) {
    this.pages = pages;
    this.gate = gate;
    this.drafts = drafts;
    this.views = views;
    this.acts = acts;
    this.posts = posts;
  }

  /** What people do here. */
  @org.springframework.stereotype.Component
  record Acts(PrepareDraft prepare, SignDraft sign, Jobs jobs) {}

  @GetMapping("/work/editions/{draft:\\d+}")
  ModelAndView draft(
      HttpServletRequest request,
      @PathVariable("draft") long number,
      @RequestParam(name = "said", defaultValue = "") String said) {
    admit();
    var draft = drafts.find(number).orElseThrow(DraftPages::notThere);
    return switch (draft) {
      case Draft.Open open -> {
        var page =
            pages.page(request, "edition.draft.title", open.year().toString().replace('-', '–'));
        yield new ModelAndView(
            "reportcard/draft",
            Map.of("page", page, "view", views.of(open, page), "said", sentence(page, said)));
      }
      case Draft.Published(long _, var _, String edition) ->
          new ModelAndView("redirect:/editions/" + edition + "/index.html");
    };
  }

  /** Whoever prepares or signs may look. */
  private void admit() {
    gate.signedIn();
    boolean signs =
        posts.list().stream().anyMatch(post -> gate.allows(post.ability(), post.code()));
    if (!signs) {
      gate.require(Ability.PUBLISH_EDITION);
    }
  }

  /** For those who only sign: the draft that waits for them. */
  @GetMapping("/work/sign")
  String sign() {
    admit();
    return drafts.open().map(draft -> "redirect:" + HOME + draft.number()).orElse("redirect:/work");
  }

  @PostMapping("/work/editions/begin")
  String begin() {
    var actor = gate.require(Ability.PUBLISH_EDITION);
    return acts.prepare()
        .begin(actor)
        .map(draft -> "redirect:" + HOME + draft.number() + "?said=begun")
        .orElse("redirect:/work/editions?said=nothing");
  }

  @PostMapping("/work/editions/{draft:\\d+}/measures/{code}")
  String choose(
      @PathVariable("draft") long number,
      @PathVariable("code") String code,
      @RequestParam(name = "choice", defaultValue = "in") String choice,
      @RequestParam(name = "reason", defaultValue = "") String reason) {
    var actor = gate.require(Ability.PUBLISH_EDITION);
    var indicator = IndicatorId.parse(code).orElseThrow(DraftPages::notThere);
    var wanted =
        choice.equals("in")
            ? Optional.<Draft.Choice>empty()
            : Optional.of(new Draft.Choice(choice.equals("out"), reason.strip()));
    return answer(number, acts.prepare().choose(actor, number, indicator, wanted), "measures");
  }

  @PostMapping("/work/editions/{draft:\\d+}/explain")
  String explain(@PathVariable("draft") long number, @RequestParam Map<String, String> sent) {
    var actor = gate.require(Ability.PUBLISH_EDITION);
    var typed =
        List.of("what", "que", "reason", "razon").stream()
            .map(name -> sent.getOrDefault(name, "").strip())
            .toList();
    Optional<PrepareDraft.Reason> reason =
        typed.stream().anyMatch(String::isEmpty)
            ? Optional.empty()
            : Optional.of(
                new PrepareDraft.Reason(
                    new Words(typed.get(0), typed.get(1)), new Words(typed.get(2), typed.get(3))));
    var paths =
        Stream.of(sent.getOrDefault("paths", "").split("[\\s,]+", -1))
            .filter(path -> !path.isEmpty())
            .toList();
    return answer(number, acts.prepare().explain(actor, number, paths, reason), "revision");
  }

  private static String answer(long number, PrepareDraft.Outcome outcome, String anchor) {
    var home = "redirect:" + HOME + number;
    return switch (outcome) {
      case PrepareDraft.Outcome.Saved _ -> home + "?said=saved#" + anchor;
      case PrepareDraft.Outcome.ReasonMissing() -> home + "?said=reason-missing#" + anchor;
      case PrepareDraft.Outcome.NoSuchPage _ -> home + "?said=no-such-page#" + anchor;
      case PrepareDraft.Outcome.NoSuchThing() -> throw notThere();
    };
  }

  @PostMapping("/work/editions/{draft:\\d+}/sign/{post}")
  String sign(@PathVariable("draft") long number, @PathVariable("post") String code) {
    var actor = gate.signedIn();
    return switch (acts.sign().sign(actor, number, code, "")) {
      case SignDraft.Outcome.Signed _ -> "redirect:" + HOME + number + "?said=signed#sign-offs";
      case SignDraft.Outcome.SamePerson _ ->
          "redirect:" + HOME + number + "?said=same-person#sign-offs";
      case SignDraft.Outcome.NotAllowed _ -> {
        var post = posts.find(code).orElseThrow(DraftPages::notThere);
        gate.require(post.ability(), code);
        throw notThere();
      }
      case SignDraft.Outcome.NothingToSign() -> throw notThere();
    };
  }

  @PostMapping("/work/editions/{draft:\\d+}/look")
  String look(@PathVariable("draft") long number) {
    var actor = gate.require(Ability.PUBLISH_EDITION);
    return started(number, new Jobs.Wish(LOOK, "Look at all pages", "{}", actor.account()));
  }

  @PostMapping("/work/editions/{draft:\\d+}/publish")
  String publish(@PathVariable("draft") long number) {
    var actor = gate.require(Ability.PUBLISH_EDITION);
    return started(number, new EditionOrder(actor.account()).as("Publish the edition"));
  }

  private String started(long number, Jobs.Wish wish) {
    if (drafts.open(number).isEmpty()) {
      throw notThere();
    }
    var job = acts.jobs().start(wish);
    return "redirect:/work/jobs/" + job.value();
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static String sentence(Page page, String said) {
    return SAID.contains(said) ? page.text().of("edition.said." + said) : "";
  }
}
