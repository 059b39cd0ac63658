package org.foothill.reportcard.edition;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.reportcard.Edition;
import org.foothill.reportcard.Editions;
import org.foothill.reportcard.drafts.Drafts;
import org.foothill.site.Pages;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of editions for those who publish them, and the editions themselves for everybody. */
@Controller
final class EditionsController {
  private final Editions editions;
  private final Drafts drafts;
  private final Gate gate;
  private final Pages pages;

  EditionsController(Editions editions, Drafts drafts, Gate gate, Pages pages) {
    this.editions = editions;
    this.drafts = drafts;
    this.gate = gate;
    this.pages = pages;
  }

  @GetMapping("/work/editions")
  ModelAndView list(
      HttpServletRequest request, @RequestParam(name = "said", defaultValue = "") String said) {
    gate.require(Ability.PUBLISH_EDITION);
    var page = pages.page(request, "reportcard.editions.title");
    return new ModelAndView(
        "reportcard/editions",
        Map.of(
            "page",
            page,
            "editions",
            editions.list(),
            "draft",
            drafts.open(),
            "said",
            said.equals("nothing") ? page.text().of("edition.said.nothing") : ""));
  }

  /** By code; a year alone is its newest edition, so that an address can last. */
  private Optional<Edition> find(String code) {
    return editions
        .find(code)
        .or(() ->
            editions.list().stream()
                .filter(edition -> edition.year().toString().equals(code))
                .findFirst());
  }

  /** The catalog of open data where those who collect such catalogs look for it. */
  @GetMapping("/data.json")
  ResponseEntity<Resource> catalog() {
    return editions.list().stream()
        .findFirst()
        .map(edition -> file(edition.code(), "data.json"))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** Files of a frozen edition, exactly as they lie on the disk. */
  @GetMapping("/editions/{code}/{*file}")
  ResponseEntity<Resource> file(@PathVariable String code, @PathVariable String file) {
    var edition = find(code);
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
