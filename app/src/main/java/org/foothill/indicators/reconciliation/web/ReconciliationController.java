package org.foothill.indicators.reconciliation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothill.access.Ability;
import org.foothill.access.Actor;
import org.foothill.access.Gate;
import org.foothill.core.PlaceId;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.reconciliation.Check;
import org.foothill.indicators.reconciliation.LoadedYear;
import org.foothill.indicators.reconciliation.ReconcileRecords;
import org.foothill.indicators.reconciliation.ReconcileRecords.Outcome;
import org.foothill.indicators.reconciliation.ReconcileRecords.RowsOutcome;
import org.foothill.indicators.reconciliation.Reconciliation;
import org.foothill.indicators.reconciliation.ReconciliationCsv;
import org.foothill.indicators.reconciliation.web.ReconciliationView.Choice;
import org.foothill.site.NavigationEntry;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.foothill.site.PlaceNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The year's records held against each other, and the rows behind a difference. */
@Controller
class ReconciliationController {
  private static final int SHOWN = 500;
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private final Pages pages;
  private final Gate gate;
  private final ReconcileRecords reconcile;
  private final Catalogue catalogue;
  private final ObjectProvider<PlaceNames> names;

  ReconciliationController(
      Pages pages,
      Gate gate,
      ReconcileRecords reconcile,
      Catalogue catalogue,
      ObjectProvider<PlaceNames> names) {
    this.pages = pages;
    this.gate = gate;
    this.reconcile = reconcile;
    this.catalogue = catalogue;
    this.names = names;
  }

  @GetMapping("/work/reconciliation")
  ModelAndView show(
      HttpServletRequest request, @RequestParam(name = "load", defaultValue = "") String asked) {
    var actor = gate.requireSomewhere(Ability.SEE_UNPROTECTED_FIGURES);
    var page = pages.page(request, "reconciliation.title");
    var loads = reconcile.loads(actor);
    var chosen =
        loads.stream()
            .filter(each -> each.toString().equals(asked))
            .findFirst()
            .or(() -> loads.stream().findFirst());
    var choices =
        loads.stream()
            .map(each ->
                new Choice(
                    each.toString(),
                    name(each.district()) + ", " + page.numbers().year(each.year()),
                    chosen.map(each::equals).orElse(false)))
            .toList();
    var view =
        chosen
            .flatMap(load -> report(actor, load))
            .map(report -> words(page).view(report, maySeeRows(report)));
    return new ModelAndView(
        "indicators/reconciliation/page",
        Map.of("page", page, "choices", choices, "views", view.stream().toList()));
  }

  private boolean maySeeRows(Reconciliation report) {
    return gate.allows(Ability.SEE_LEARNER_ROWS, report.load().district().cds())
        || report.files().stream()
            .anyMatch(each -> gate.allows(Ability.SEE_LEARNER_ROWS, each.school().cds()));
  }

  @GetMapping("/work/reconciliation.csv")
  ResponseEntity<byte[]> download(@RequestParam(name = "load", defaultValue = "") String asked) {
    var actor = gate.requireSomewhere(Ability.SEE_UNPROTECTED_FIGURES);
    var load = load(asked);
    var report = report(actor, load).orElseThrow(ReconciliationController::notThere);
    return file("reconciliation-" + load, ReconciliationCsv.counts(report, this::name));
  }

  @GetMapping("/work/reconciliation/{check}")
  ModelAndView rows(
      HttpServletRequest request,
      @PathVariable("check") String word,
      @RequestParam(name = "load", defaultValue = "") String asked) {
    var load = load(asked);
    var check = check(word);
    var found = found(load, check);
    var page =
        pages.page(
            request,
            "reconciliation.rows.title",
            words(pages.page(request, "reconciliation.title")).title(check));
    var words = words(page);
    return new ModelAndView(
        "indicators/reconciliation/rows",
        Map.of(
            "page", page,
            "load", load.toString(),
            "check", check.word(),
            "rows", found.rows().stream().limit(SHOWN).map(words::row).toList(),
            "all", found.rows().size(),
            "withheld", withheld(page, found)));
  }

  @GetMapping("/work/reconciliation/{check}.csv")
  ResponseEntity<byte[]> rowsFile(
      @PathVariable("check") String word,
      @RequestParam(name = "load", defaultValue = "") String asked) {
    var load = load(asked);
    var check = check(word);
    return file(
        "%s-%s".formatted(check.word(), load),
        ReconciliationCsv.rows(found(load, check).rows(), this::name));
  }

  /** The rows that the person may see; nobody without the right comes so far. */
  private RowsOutcome.Rows found(LoadedYear load, Check check) {
    var actor = gate.requireSomewhere(Ability.SEE_LEARNER_ROWS);
    return switch (reconcile.rows(actor, load, check)) {
      case RowsOutcome.Rows rows -> rows;
      case RowsOutcome.Refused(var why, long withheld) ->
          new RowsOutcome.Rows(List.of(), withheld, Optional.of(why));
      case RowsOutcome.NothingLoaded _ -> throw notThere();
    };
  }

  /** How many rows are kept back and why; empty when none are. */
  private static String withheld(Page page, RowsOutcome.Rows found) {
    return found
        .reason()
        .map(why ->
            page.text()
                .of(
                    "reconciliation.rows.withheld",
                    page.numbers().count(found.withheld()),
                    page.text().of(why.messageKey(), why.argument())))
        .orElse("");
  }

  private Optional<Reconciliation> report(Actor actor, LoadedYear load) {
    return switch (reconcile.reconcile(actor, load)) {
      case Outcome.Reconciled(var report) -> Optional.of(report);
      case Outcome.NothingLoaded _, Outcome.Refused _ -> Optional.empty();
    };
  }

  private ReconciliationWords words(Page page) {
    return new ReconciliationWords(page, this::name, catalogue);
  }

  private String name(PlaceId place) {
    var source = names.getIfAvailable();
    return source == null ? place.cds() : source.name(place);
  }

  private static LoadedYear load(String text) {
    return LoadedYear.parse(text).orElseThrow(ReconciliationController::notThere);
  }

  private static Check check(String word) {
    return Check.parse(word).orElseThrow(ReconciliationController::notThere);
  }

  private static ResponseEntity<byte[]> file(String name, String text) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name.replace(' ', '-') + ".csv")
                .build()
                .toString())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** The door in the navigation. */
  @Configuration(proxyBeanMethods = false)
  static class Doors {
    @Bean
    NavigationEntry reconciliationDoor() {
      return new NavigationEntry(
          "/work/reconciliation",
          "reconciliation.title",
          Ability.SEE_UNPROTECTED_FIGURES.name(),
          true,
          30);
    }
  }
}
