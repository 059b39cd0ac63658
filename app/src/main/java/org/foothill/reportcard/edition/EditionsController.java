package org.foothill.reportcard.edition;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.util.Map;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.audit.AuditTrail;
import org.foothill.jobs.Jobs;
import org.foothill.reportcard.Editions;
import org.foothill.site.Pages;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of editions for those who publish them, and the editions themselves for everybody. */
@Controller
final class EditionsController {
  private final Editions editions;
  private final Jobs jobs;
  private final Gate gate;
  private final Pages pages;
  private final AuditTrail audit;

  EditionsController(Editions editions, Jobs jobs, Gate gate, Pages pages, AuditTrail audit) {
    this.editions = editions;
    this.jobs = jobs;
    this.gate = gate;
    this.pages = pages;
    this.audit = audit;
  }

  @GetMapping("/work/editions")
  ModelAndView list(HttpServletRequest request) {
    gate.require(Ability.PUBLISH_EDITION);
    return new ModelAndView(
        "reportcard/editions",
        Map.of(
            "page", pages.page(request, "reportcard.editions.title"),
            "editions", editions.list()));
  }

  @PostMapping("/work/editions")
  String build() {
    var actor = gate.require(Ability.PUBLISH_EDITION);
    audit.record(actor.account(), "edition.request", "newest release", Map.of());
    var job = jobs.start(EditionJob.KIND, "Freeze an edition", "{}", actor.account());
    return "redirect:/work/jobs/" + job.value();
  }

  /** Files of a frozen edition, exactly as they lie on the disk. */
  @GetMapping("/editions/{code}/{*file}")
  ResponseEntity<Resource> file(@PathVariable String code, @PathVariable String file) {
    var edition = editions.find(code);
    if (edition.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    var folder = edition.get().folder();
    var wanted = folder.resolve(file.replaceAll("^/+", "")).normalize();
    var found = Files.isDirectory(wanted) ? wanted.resolve("index.html") : wanted;
    if (!found.startsWith(folder) || !Files.isRegularFile(found)) {
      return ResponseEntity.notFound().build();
    }
    return ResponseEntity.ok()
        .contentType(
            MediaTypeFactory.getMediaType(found.toString())
                .orElse(MediaType.APPLICATION_OCTET_STREAM))
        .body(new FileSystemResource(found));
  }
}
