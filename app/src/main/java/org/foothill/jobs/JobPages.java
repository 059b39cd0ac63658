package org.foothill.jobs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.foothill.jobs.Jobs.JobId;
import org.foothill.site.NavigationEntry;
import org.foothill.site.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What runs, what ran, and how far it is. The page of a running job looks again by itself. */
@Controller
class JobPages {
  private static final int SHOWN = 50;

  /** Who may see the list and stop what others started; see org.foothill.access.Ability. */
  private static final String OPERATE = "OPERATE";

  private final Jobs jobs;
  private final Pages pages;

  JobPages(Jobs jobs, Pages pages) {
    this.jobs = jobs;
    this.pages = pages;
  }

  @Bean
  static NavigationEntry jobsEntry() {
    return new NavigationEntry("/work/jobs", "jobs.title", OPERATE, true, 880);
  }

  @GetMapping("/work/jobs")
  String list(HttpServletRequest request, Model model) {
    var page = pages.page(request, "jobs.title");
    model.addAttribute("page", page);
    model.addAttribute("jobs", jobs.list(SHOWN));
    return "jobs/list";
  }

  @GetMapping("/work/jobs/{id}")
  String one(
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String still) {
    var job = find(id);
    var page = pages.titled(request, job.title());
    var looksAgain = job.endedAt() == null && still.isEmpty();
    if (looksAgain) {
      // Works without a script; the page offers to stop it.
      response.setHeader("Refresh", "3");
    }
    model.addAttribute("page", page);
    model.addAttribute("job", job);
    model.addAttribute("looksAgain", looksAgain);
    model.addAttribute(
        "mayCancel",
        mayCancel(job, page.visitor().abilities().contains(OPERATE), page.visitor().name()));
    return "jobs/one";
  }

  @PostMapping("/work/jobs/{id}/cancel")
  String cancel(HttpServletRequest request, @PathVariable UUID id) {
    var job = find(id);
    var visitor = pages.titled(request, job.title()).visitor();
    if (!mayCancel(job, visitor.abilities().contains(OPERATE), visitor.name())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    jobs.cancel(job.id());
    return "redirect:/work/jobs/" + id;
  }

  private static boolean mayCancel(JobView job, boolean operates, String visitor) {
    return job.endedAt() == null && (operates || job.startedBy().equals(visitor));
  }

  private JobView find(UUID id) {
    return jobs.find(new JobId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
