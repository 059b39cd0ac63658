package org.foothill.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.foothill.core.Progress;
import org.foothill.site.PageClient;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@FoothillTest
@AutoConfigureMockMvc
@Import(JobPagesTest.Kinds.class)
class JobPagesTest {
  @Autowired private MockMvc mvc;
  @Autowired private Jobs jobs;
  @Autowired private JdbcClient rows;

  @TestConfiguration
  static class Kinds {
    @Bean
    JobKind shelves() {
      return JobsTest.kind(
          "shelves",
          (arguments, progress) -> {
            progress.step("Counting shelves");
            return "Counted 12 shelves.";
          });
    }
  }

  @Test
  void theListAndTheEndOfAJobAreReadable() {
    var job =
        jobs.runHere(new Jobs.Wish("shelves", "Count the shelves", "{}", "ana"), Progress.SILENT);
    var client = new PageClient(mvc);
    var list = client.page(get("/work/jobs").with(user("ana")), 200);
    assertThat(list.select("tbody tr").text()).contains("Count the shelves", "Done", "ana");
    var page = client.page(get("/work/jobs/" + job.id().value()).with(user("ana")), 200);
    assertThat(page.text()).contains("Counted 12 shelves.", "Counting shelves");
    assertThat(page.select("progress, form[action$=cancel]")).isEmpty();
  }

  @Test
  void aRunningJobShowsItsBarAndLooksAgainByItself() {
    var id = running();
    var client = new PageClient(mvc);
    var response = client.perform(get("/work/jobs/" + id).with(user("ana")));
    assertThat(response.getHeader("Refresh")).isEqualTo("3");
    var page = client.page(get("/work/jobs/" + id).with(user("ana")), 200);
    assertThat(page.select("progress").attr("max")).isEqualTo("8");
    assertThat(page.select("progress").attr("value")).isEqualTo("3");
    assertThat(
            client
                .perform(get("/work/jobs/" + id + "?still=1").with(user("ana")))
                .getHeader("Refresh"))
        .isNull();
  }

  @Test
  void whoDidNotStartItAndDoesNotOperateCannotStopIt() {
    var id = running();
    var client = new PageClient(mvc);
    var response =
        client.perform(post("/work/jobs/" + id + "/cancel").with(user("somebody")).with(csrf()));
    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(
            rows.sql("select cancel_wanted from jobs.job where id = ?")
                .param(id)
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  @Test
  void aJobThatIsNotThereIsNotFound() {
    assertThat(
            new PageClient(mvc)
                .perform(get("/work/jobs/" + UUID.randomUUID()).with(user("ana")))
                .getStatus())
        .isEqualTo(404);
  }

  /** A row as a living process keeps it. */
  private UUID running() {
    var id = UUID.randomUUID();
    rows.sql(
            """
            insert into jobs.job (id, kind, title, arguments, started_by, state, step, done, total, owner, heartbeat, created_at)
            values (:id, 'shelves', 'Count', '{}', 'bea', 'RUNNING', 'Counting', 3, 8, :owner, now(), now())
            """)
        .param("id", id)
        .param("owner", Owner.self().text())
        .update();
    return id;
  }
}
