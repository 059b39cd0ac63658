package org.foothill.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.intake.FileDesk;
import org.foothill.intake.FileDesk.FileLine;
import org.foothill.intake.ReleaseHeldRows;
import org.foothill.intake.ReleaseHeldRows.HeldAgain;
import org.foothill.intake.ReleaseHeldRows.Outcome;
import org.foothill.site.Numbers;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.foothill.site.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The rows of a file that were held: look, and let them go. */
@Controller
class HeldRowsController {
  private static final int HELD = 200;
  private final Pages pages;
  private final Gate gate;
  private final FileDesk desk;
  private final ReleaseHeldRows release;

  HeldRowsController(Pages pages, Gate gate, FileDesk desk, ReleaseHeldRows release) {
    this.pages = pages;
    this.gate = gate;
    this.desk = desk;
    this.release = release;
  }

  @GetMapping("/work/intake/files/{id}/held")
  String held(@PathVariable UUID id, HttpServletRequest request, Model model) {
    var file = allowed(id);
    return show(file, page(request, file), List.of(), model);
  }

  private String show(FileLine file, Page page, List<Problem> problems, Model model) {
    model.addAttribute("page", page);
    model.addAttribute("numbers", new Numbers(page.language()));
    model.addAttribute("file", file);
    model.addAttribute("problems", problems);
    model.addAttribute("rows", desk.heldRows(file.id(), HELD, gate.signedIn().account()));
    return "intake/held";
  }

  private Page page(HttpServletRequest request, FileLine file) {
    return pages.page(request, "intake.held.title", file.name());
  }

  @PostMapping("/work/intake/files/{id}/release")
  String release(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean unwanted,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var file = allowed(id);
    var by = gate.signedIn().account();
    var page = page(request, file);
    return switch (unwanted ? release.unwanted(id, by) : release.corrected(id, by)) {
      case Outcome.Released _, Outcome.NothingHeld _ -> "redirect:/work/intake/files/" + id;
      case Outcome.NoLaterFile _ -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield show(file, page, problem(page.text().of("intake.release.no-later")), model);
      }
      case Outcome.StillHeld still -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield show(file, page, problem(words(page, still)), model);
      }
    };
  }

  private static List<Problem> problem(String words) {
    return List.of(new Problem("release", words));
  }

  private static String words(Page page, Outcome.StillHeld still) {
    var rows =
        still.first().stream().map(row -> words(page, row)).collect(Collectors.joining("; "));
    return page.text().of("intake.release.still", still.rows(), still.file(), rows);
  }

  private static String words(Page page, HeldAgain row) {
    var reasons =
        row.reasons().stream()
            .map(reason -> page.text().of("intake.finding." + reason))
            .collect(Collectors.joining(", "));
    return page.text().of("intake.at.line", row.line()) + ": " + reasons;
  }

  private FileLine allowed(UUID id) {
    var file = desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (file.district().isEmpty()) {
      gate.requireSomewhere(Ability.SEE_QUARANTINE);
    } else {
      gate.require(Ability.SEE_QUARANTINE, file.district());
    }
    return file;
  }
}
