package org.foothill.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.foothill.audit.pages.EntryRow;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail as a page: newest first, by who, what and to what; and the check of the chain. */
@Controller
class AuditPages {
  private static final int A_PAGE = 50;
  private final Pages pages;
  private final AuditReaders readers;
  private final Entries entries;
  private final VerifyTrail trail;

  AuditPages(Pages pages, AuditReaders readers, Entries entries, VerifyTrail trail) {
    this.pages = pages;
    this.readers = readers;
    this.entries = entries;
    this.trail = trail;
  }

  @GetMapping("/work/audit")
  String list(HttpServletRequest request, Model model, @RequestParam Map<String, String> asked) {
    readers.require();
    var page = pages.page(request, "audit.title");
    var wanted =
        new Entries.Wanted(text(asked, "actor"), text(asked, "action"), text(asked, "subject"));
    var found = entries.list(wanted, before(asked), A_PAGE + 1);
    var shown = found.subList(0, Math.min(A_PAGE, found.size()));
    model.addAttribute("page", page);
    model.addAttribute("entries", shown.stream().map(entry -> row(entry, page)).toList());
    model.addAttribute("actor", wanted.actor());
    model.addAttribute("action", wanted.action());
    model.addAttribute("subject", wanted.subject());
    model.addAttribute("older", found.size() > A_PAGE ? shown.getLast().number() : 0L);
    return "audit/list";
  }

  @GetMapping("/work/audit/verify")
  String verify(HttpServletRequest request, Model model) {
    readers.require();
    var page = pages.page(request, "audit.verify.title");
    model.addAttribute("page", page);
    switch (trail.verify()) {
      case VerifyTrail.Outcome.Whole(long number, String hash) -> {
        model.addAttribute("whole", true);
        model.addAttribute("sentence", page.text().of("audit.whole", number));
        model.addAttribute("hash", hash);
      }
      case VerifyTrail.Outcome.Broken(long number, VerifyTrail.Fault fault) -> {
        model.addAttribute("whole", false);
        model.addAttribute("sentence", page.text().of(fault.messageKey(), number));
        model.addAttribute("hash", "");
      }
    }
    return "audit/verify";
  }

  private static EntryRow row(Entries.Entry entry, Page page) {
    return new EntryRow(
        entry.number(),
        page.numbers().moment(entry.at().toInstant()),
        entry.actor(),
        entry.action(),
        entry.subject(),
        entry.detailAsText());
  }

  private static String text(Map<String, String> asked, String name) {
    return asked.getOrDefault(name, "").strip();
  }

  private static long before(Map<String, String> asked) {
    var text = text(asked, "before");
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
  }
}
