package org.foothill.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.intake.FileDesk;
import org.foothill.intake.FileDesk.FileLine;
import org.foothill.intake.FileDesk.Loaded;
import org.foothill.intake.StartImport;
import org.foothill.jobs.Jobs;
import org.foothill.jobs.Jobs.JobId;
import org.foothill.site.Numbers;
import org.foothill.site.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Files: send, look, approve, withdraw. */
@Controller
class FilesController {
  private static final int RECENT = 200;
  private final Pages pages;
  private final Gate gate;
  private final FileDesk desk;
  private final StartImport startImport;
  private final Jobs jobs;

  FilesController(Pages pages, Gate gate, FileDesk desk, StartImport startImport, Jobs jobs) {
    this.pages = pages;
    this.gate = gate;
    this.desk = desk;
    this.startImport = startImport;
    this.jobs = jobs;
  }

  @GetMapping("/work/intake")
  String files(
      @RequestParam(defaultValue = "") String problem, HttpServletRequest request, Model model) {
    gate.requireSomewhere(Ability.LOAD_FILES);
    var files = desk.list(RECENT).stream().filter(this::mayLookAt).toList();
    var page = pages.page(request, "intake.title");
    model.addAttribute("page", page);
    model.addAttribute("numbers", new Numbers(page.language()));
    model.addAttribute("waiting", files.stream().filter(FileLine::waits).toList());
    model.addAttribute("others", files.stream().filter(f -> !f.waits()).toList());
    model.addAttribute("operator", gate.allows(Ability.OPERATE, "*"));
    model.addAttribute("problem", problem.equals("no-file") ? problem : "");
    return "intake/files";
  }

  private boolean mayLookAt(FileLine file) {
    return file.district().isEmpty() || gate.allows(Ability.LOAD_FILES, file.district());
  }

  @PostMapping("/work/intake/files")
  String send(@RequestParam("files") List<MultipartFile> files) throws IOException {
    var actor = gate.requireSomewhere(Ability.LOAD_FILES);
    var sent = files.stream().filter(f -> !f.isEmpty()).map(SentFile::new).toList();
    if (sent.isEmpty()) {
      return "redirect:/work/intake?problem=no-file";
    }
    return toJob(startImport.files(List.copyOf(sent), actor.account()));
  }

  /** A part of the form. */
  private record SentFile(MultipartFile part) implements StartImport.Sent {
    @Override
    public String name() {
      return Objects.requireNonNullElse(part.getOriginalFilename(), "");
    }

    @Override
    public java.io.InputStream content() throws IOException {
      return part.getInputStream();
    }
  }

  @PostMapping("/work/intake/folder")
  String folder(@RequestParam String folder) {
    var actor = gate.require(Ability.OPERATE);
    if (folder.isBlank()) {
      return "redirect:/work/intake?problem=no-file";
    }
    return toJob(startImport.folder(Path.of(folder.strip()).toAbsolutePath(), actor.account()));
  }

  private static String toJob(JobId job) {
    return "redirect:/work/intake/jobs/" + job.value();
  }

  @GetMapping("/work/intake/jobs/{id}")
  String job(@PathVariable UUID id, HttpServletRequest request, Model model) {
    gate.requireSomewhere(Ability.LOAD_FILES);
    var job = jobs.find(new JobId(id)).filter(j -> j.kind().equals("import"));
    model.addAttribute("page", pages.page(request, "intake.job.title"));
    model.addAttribute("job", job.orElseThrow(FilesController::missing));
    return "intake/job";
  }

  @PostMapping("/work/intake/jobs/{id}/cancel")
  String cancel(@PathVariable UUID id) {
    gate.requireSomewhere(Ability.LOAD_FILES);
    jobs.cancel(new JobId(id));
    return toJob(new JobId(id));
  }

  @GetMapping("/work/intake/files/{id}")
  String file(@PathVariable UUID id, HttpServletRequest request, Model model) {
    var file = allowed(id, Ability.LOAD_FILES);
    var page = pages.titled(request, file.name());
    model.addAttribute("page", page);
    model.addAttribute("numbers", new Numbers(page.language()));
    model.addAttribute("file", file);
    model.addAttribute("findings", desk.findings(id));
    model.addAttribute("changes", desk.preview(file));
    model.addAttribute("mayApprove", gate.allows(Ability.APPROVE_FILES, file.district()));
    model.addAttribute("maySeeHeld", gate.allows(Ability.SEE_QUARANTINE, file.district()));
    return "intake/file";
  }

  private FileLine allowed(UUID id, Ability ability) {
    var file = desk.find(id).orElseThrow(FilesController::missing);
    if (file.district().isEmpty()) {
      gate.requireSomewhere(ability);
    } else {
      gate.require(ability, file.district());
    }
    return file;
  }

  @PostMapping("/work/intake/files/{id}/approve")
  String approve(@PathVariable UUID id) {
    var submission = submission(allowed(id, Ability.APPROVE_FILES));
    desk.approve(List.of(submission.number()), gate.signedIn().account());
    return "redirect:/work/intake/files/" + id;
  }

  @PostMapping("/work/intake/approve-all")
  String approveAll() {
    var actor = gate.requireSomewhere(Ability.APPROVE_FILES);
    var ids =
        desk.list(RECENT).stream()
            .filter(FileLine::waits)
            .filter(f -> gate.allows(Ability.APPROVE_FILES, f.district()))
            .map(f -> submission(f).number())
            .sorted()
            .toList();
    if (!ids.isEmpty()) {
      desk.approve(ids, actor.account());
    }
    return "redirect:/work/intake";
  }

  @PostMapping("/work/intake/files/{id}/withdraw")
  String withdraw(@PathVariable UUID id) {
    var submission = submission(allowed(id, Ability.APPROVE_FILES));
    desk.withdraw(submission.number(), gate.signedIn().account());
    return "redirect:/work/intake/files/" + id;
  }

  private static Loaded submission(FileLine file) {
    var submission = file.submission();
    if (submission == null) {
      throw missing();
    }
    return submission;
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
