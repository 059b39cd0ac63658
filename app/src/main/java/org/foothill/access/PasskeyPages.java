package org.foothill.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import org.foothill.access.credentials.AccountName;
import org.foothill.access.credentials.PasskeyRows;
import org.foothill.access.credentials.RelyingParty;
import org.foothill.access.pages.PasskeyRow;
import org.foothill.site.Page;
import org.foothill.site.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own passkeys. They are added by the browser (passkeys.js), removed by a form. */
@Controller
class PasskeyPages {
  private final Pages pages;
  private final Gate gate;
  private final PasskeyRows passkeys;
  private final RelyingParty party;

  PasskeyPages(Pages pages, Gate gate, PasskeyRows passkeys, RelyingParty party) {
    this.pages = pages;
    this.gate = gate;
    this.passkeys = passkeys;
    this.party = party;
  }

  @GetMapping("/account/passkeys")
  String list(HttpServletRequest request, Model model) {
    var page = pages.page(request, "access.passkeys.title");
    model.addAttribute("page", page);
    model.addAttribute(
        "passkeys", passkeys.list(own()).stream().map(passkey -> row(passkey, page)).toList());
    model.addAttribute("possible", party.worksHere());
    return "access/passkeys";
  }

  @PostMapping("/account/passkeys/remove")
  String remove(@RequestParam String passkey) {
    passkeys.remove(own(), passkey);
    return "redirect:/account/passkeys";
  }

  private AccountName own() {
    return new AccountName(gate.signedIn().account());
  }

  private static PasskeyRow row(PasskeyRows.Passkey passkey, Page page) {
    return new PasskeyRow(
        passkey.id(), passkey.label(), day(passkey.created(), page), day(passkey.lastUsed(), page));
  }

  private static String day(Instant instant, Page page) {
    return page.numbers().day(instant.atZone(ZoneOffset.UTC).toLocalDate());
  }
}
