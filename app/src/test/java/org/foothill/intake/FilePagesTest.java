package org.foothill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothill.intake.ImportRoom.attendance;
import static org.foothill.intake.ImportRoom.write;

import java.util.Map;
import org.foothill.access.Browser;
import org.foothill.access.DemoPeople;
import org.foothill.site.PageClient;
import org.foothill.testing.FoothillTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The pages as a signed-in steward reads them. */
@FoothillTest
@Import(ImportRoom.class)
class FilePagesTest {
  @Autowired private ImportRoom room;
  @Autowired private DemoPeople demo;
  @LocalServerPort private int port;

  @Test
  void showFindingsAndApprove() {
    var folder = room.folder("pages");
    write(
        folder.resolve("days.txt"),
        attendance("2010-2011", 1, "180", "170"),
        attendance("2010-2011", 2, "180", "x"));
    ImportRoom.finished(room.load(false, folder));
    var browser = steward();
    var list = page(browser, "/work/intake");
    assertThat(list.text()).contains("Waits", "2010–11", "Attendance (STAS)");
    var codes = page(browser, list.select("a[href$=/work/intake/codes]").attr("href"));
    assertThat(codes.select("tr:has(th:contains(SENR 2024))").text()).contains("35 Confirmed");
    assertThat(codes.select("tr:has(th:contains(race))").text()).contains("18 Not confirmed");
    var path = list.select("a[href*=/work/intake/files/]").attr("href");
    var file = page(browser, path);
    assertThat(file.text())
        .contains("2 read, 1 accepted, 1 held", "New rows: 1", "Not a number")
        .contains("Line 2, field 16 (in_person)");
    assertThat(page(browser, path + "/held").select("tbody tr")).hasSize(1);
    var refused = browser.submit(path + "/held", path + "/release", Map.of());
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(PageClient.checked(refused.body()).text()).contains("No later file of this kind");
    var unwanted = Map.of("unwanted", "true");
    assertThat(browser.submit(path + "/held", path + "/release", unwanted).statusCode())
        .isEqualTo(302);
    assertThat(page(browser, path).select("a[href$=/held]")).isEmpty();
    assertThat(browser.submit(path, path + "/approve", Map.of()).statusCode()).isEqualTo(302);
    assertThat(page(browser, path).text()).contains("Counts");
    assertThat(room.ask("select count(*) from attendance where year = 2011")).isEqualTo("1");
    assertThat(browser.submit(path, path + "/withdraw", Map.of()).statusCode()).isEqualTo(302);
    assertThat(page(browser, path).text()).contains("Withdrawn");
  }

  private Browser steward() {
    demo.declareDemo();
    var created = (DemoPeople.Outcome.Created) demo.create();
    var steward =
        created.people().stream()
            .filter(person -> person.role().equals("steward"))
            .findFirst()
            .orElseThrow();
    var browser = new Browser(port);
    browser.signIn(steward.account(), steward.password());
    return browser;
  }

  private static Document page(Browser browser, String path) {
    var response = browser.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return PageClient.checked(response.body());
  }
}
