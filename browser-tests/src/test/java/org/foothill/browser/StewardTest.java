package org.foothill.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The work of the people who look after the records, in the browser. The files sent here are of a
 * school year that the demo's district does not have, so that they replace nothing.
 */
class StewardTest {
  private static final int STUDENTS = 12;
  private static Chromium chromium;

  @BeforeAll
  static void openTheBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void aStewardSendsFilesSeesWhatIsWrongAndApproves() {
    try (var walk = chromium.walk(1280, 900)) {
      var page = walk.page();
      walk.signIn("steward");
      page.navigate("/work/intake");
      page.locator("#files")
          .setInputFiles(
              new FilePayload[] {
                file("enrollments.txt", enrollments()), file("attendance.txt", attendance())
              });
      send(page, "Send and check");
      assertThat(page.locator("#progress .tag")).hasText("Done");

      page.locator("#progress a.btn").click();
      var sent = page.locator("main table").first();
      assertThat(sent).containsText("enrollments.txt");
      assertThat(sent).containsText("attendance.txt");
      page.locator("main a:text-is('enrollments.txt')").first().click();
      var read = page.locator("main");
      assertThat(read).containsText("15 read, 12 accepted, 3 held");
      assertThat(read).containsText("A date that does not exist");
      assertThat(read).containsText("State student id of the wrong form");
      assertThat(read).containsText("Correct it in the student system and export again.");
      assertThat(read).not().containsText("Invented");

      page.locator("main a[href$='/held']").click();
      assertThat(page.locator("main tbody tr")).hasCount(3);
      page.goBack();
      assertThat(page.locator("main")).containsText("New rows: 12");
      send(page, "Approve: let the rows count");
      assertThat(page.locator("main .tag").first()).hasText("Counts");
      assertThat(walk.complaints()).isEmpty();
    }
  }

  @Test
  void aPdfIsNamedAsNoStudentFile() {
    try (var walk = chromium.walk(390, 844)) {
      var page = walk.page();
      walk.signIn("steward");
      page.navigate("/work/intake");
      page.locator("#files").setInputFiles(file("letter.pdf", List.of("%PDF-1.7", "1 0 obj")));
      send(page, "Send and check");
      assertThat(page.locator("#progress .tag")).hasText("Done");
      page.locator("#progress a.btn").click();
      page.locator("main a:text-is('letter.pdf')").first().click();
      assertThat(page.locator("main")).containsText("Not a student file");
      assertThat(page.locator("main")).containsText("Leave the file out of the folder.");
      assertThat(walk.complaints()).isEmpty();
    }
  }

  @Test
  void everyRoleReadsItsOwnPagesWithoutAComplaint() {
    var doors =
        List.of(
            "steward /work /work/intake /work/releases /work/indicators /work/agreements",
            "coordinator /work /work/plan /work/plan/results/edit?code=R1 /work/editions",
            "auditor /work /work/audit",
            "administrator /work /work/people /work/people/steward /account /account/passkeys",
            "operator /work /work/jobs",
            "facilitator /work /work/plan",
            "board /work");
    var complaints = new ArrayList<String>();
    for (var line : doors) {
      var words = List.of(line.split(" "));
      try (var walk = chromium.walk(320, 640)) {
        walk.signIn(words.getFirst());
        for (var path : words.subList(1, words.size())) {
          var answer = walk.page().navigate(path);
          if (answer.status() != 200) {
            complaints.add(path + " answers " + answer.status());
          }
          complaints.addAll(Accessibility.violations(walk.page(), path));
          complaints.addAll(Accessibility.cutOff(walk.page(), path));
        }
        complaints.addAll(walk.complaints());
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void aBoardMemberIsToldWhyTheFilesStayClosed() {
    try (var walk = chromium.walk(1280, 900)) {
      walk.signIn("board");
      var answer = walk.page().navigate("/work/intake");
      assertThat(answer.status()).isEqualTo(403);
      assertThat(walk.page().locator("main p.lead")).not().isEmpty();
      assertThat(walk.page().locator("main a[href='/account']")).hasCount(1);
      assertThat(walk.complaints()).allMatch(told -> told.contains("403"));
    }
  }

  private static void send(Page page, String button) {
    page.locator("main button:text-is('" + button + "')").click();
    page.waitForLoadState();
  }

  /** Twelve right rows and three that cannot be right. */
  private static List<String> enrollments() {
    var lines = new ArrayList<String>();
    IntStream.range(0, STUDENTS)
        .forEach(i -> lines.add(enrollment("98765000%02d".formatted(i), "20180815")));
    lines.add(enrollment("9876500050", "20180231"));
    lines.add(enrollment("9876500051", "20181350"));
    lines.add(enrollment("98765ABC52", "20180815"));
    return lines;
  }

  private static String enrollment(String student, String start) {
    return "SENR^^^1964881^6021505^^2018-2019^%s^7^Invented^^Student^^^^^20110511^M^PASADENA^US-CA^US^%s^10^02^^^^^^^1964881^N^N^^N"
        .formatted(student, start);
  }

  private static List<String> attendance() {
    return IntStream.range(0, STUDENTS)
        .mapToObj(i ->
            "STAS^^^1964881^6021505^2018-2019^98765000%02d^7^^^^^N^N^180^%d^0^0^%d^0^0^0^N"
                .formatted(i, 180 - i, i))
        .toList();
  }

  private static FilePayload file(String name, List<String> lines) {
    return new FilePayload(
        name, "text/plain", (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
