package org.foothill.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.foothill.access.Ability;
import org.foothill.access.Gate;
import org.foothill.codes.CodeTables;
import org.foothill.codes.KnownForms;
import org.foothill.codes.KnownForms.Form;
import org.foothill.codes.KnownForms.Kind;
import org.foothill.site.Numbers;
import org.foothill.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which codes and layouts files are read by, and how sure they are. */
@Controller
class CodesController {
  private final Pages pages;
  private final Gate gate;
  private final CodeTables tables;
  private final KnownForms forms;

  CodesController(Pages pages, Gate gate, CodeTables tables, KnownForms forms) {
    this.pages = pages;
    this.gate = gate;
    this.tables = tables;
    this.forms = forms;
  }

  @GetMapping("/work/intake/codes")
  String codes(HttpServletRequest request, Model model) {
    gate.requireSomewhere(Ability.LOAD_FILES);
    var page = pages.page(request, "intake.codes.title");
    model.addAttribute("page", page);
    model.addAttribute("numbers", new Numbers(page.language()));
    model.addAttribute("tables", tables.list());
    model.addAttribute("layouts", of(Kind.LAYOUT));
    model.addAttribute("sets", of(Kind.CODES));
    return "intake/codes";
  }

  private List<Form> of(Kind kind) {
    return forms.list().stream().filter(form -> form.kind() == kind).toList();
  }
}
