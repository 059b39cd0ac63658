package org.foothill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foothill.intake.ImportRoom.attendance;
import static org.foothill.intake.ImportRoom.write;

import java.util.Map;
import org.foothill.access.Ability;
import org.foothill.access.Actor;
import org.foothill.access.Actors;
import org.foothill.access.Browser;
import org.foothill.access.Gate;
import org.foothill.site.PageClient;
import org.foothill.testing.FoothillTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The steward's pages, with a gate that lets everybody in. */
@FoothillTest
@Import({ImportRoom.class, FilePagesTest.Open.class})
class FilePagesTest {
  @Autowired private ImportRoom room;
  @LocalServerPort private int port;

  @TestConfiguration
  static class Open {
    @Bean
    @Primary
    Gate openGate(Actors actors) {
      return new OpenGate(actors);
    }
  }

  private record OpenGate(Actors actors) implements Gate {
    @Override
    public Actor signedIn() {
      return actors.commandLine();
    }

    @Override
    public Actor require(Ability ability) {
      return signedIn();
    }

    @Override
    public Actor require(Ability ability, String scope) {
      return signedIn();
    }

    @Override
    public Actor requireSomewhere(Ability ability) {
      return signedIn();
    }

    @Override
    public boolean allows(Ability ability, String scope) {
      return true;
    }
  }

  @Test
  void showFindingsAndApprove() {
    var folder = room.folder("pages");
    write(
        folder.resolve("days.txt"),
        attendance("2010-2011", 1, "180", "170"),
        attendance("2010-2011", 2, "180", "x"));
    ImportRoom.finished(room.load(false, folder));
    var browser = new Browser(port);
    var list = page(browser, "/work/intake");
    assertThat(list.text()).contains("Waits", "2010–11", "Attendance (STAS)");
    var path = list.select("a[href*=/work/intake/files/]").attr("href");
    var file = page(browser, path);
    assertThat(file.text())
        .contains(
            "2 read, 1 accepted, 1 held",
            "New rows: 1",
            "Not a number",
            "Line 2, field 16 (in_person)");
    assertThat(page(browser, path + "/held").select("tbody tr")).hasSize(1);
    assertThat(browser.submit(path, path + "/approve", Map.of()).statusCode()).isEqualTo(302);
    assertThat(page(browser, path).text()).contains("Counts");
    assertThat(room.ask("select count(*) from attendance where year = 2011")).isEqualTo("1");
    assertThat(browser.submit(path, path + "/withdraw", Map.of()).statusCode()).isEqualTo(302);
    assertThat(page(browser, path).text()).contains("Withdrawn");
  }

  private static Document page(Browser browser, String path) {
    var response = browser.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return PageClient.checked(response.body());
  }
}
