package org.foothill.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.foothill.core.Progress;
import org.foothill.jobs.JobView.State;
import org.foothill.jobs.Jobs.JobId;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FoothillTest
@Import(JobsTest.Kinds.class)
class JobsTest {
  @Autowired private Jobs jobs;
  @Autowired private JdbcClient rows;
  @Autowired private TransactionTemplate transaction;

  /** Work to test with. */
  interface Work {
    String run(String arguments, Progress progress);
  }

  static JobKind kind(String name, Work work) {
    return new JobKind() {
      @Override
      public String kind() {
        return name;
      }

      @Override
      public String run(String arguments, Progress progress) {
        return work.run(arguments, progress);
      }
    };
  }

  static final CountDownLatch LOOPING = new CountDownLatch(1);

  @TestConfiguration
  static class Kinds {
    @Bean
    JobKind counting() {
      return kind(
          "counting",
          (arguments, progress) -> {
            progress.step("Counting " + arguments);
            progress.at(3, 3);
            return "Counted 3.";
          });
    }

    @Bean
    JobKind breaking() {
      return kind(
          "breaking",
          (arguments, progress) -> {
            throw new IllegalStateException("The shelf (7) is missing.");
          });
    }

    @Bean
    JobKind endless() {
      return kind(
          "endless",
          (arguments, progress) -> {
            progress.step("Turning");
            for (var i = 0; !progress.cancelled(); i++) {
              progress.at(i, 0);
              LOOPING.countDown();
              java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
            return "Stopped; nothing was kept.";
          });
    }

    @Bean
    JobKind insideTransaction(TransactionTemplate transaction) {
      return kind(
          "transaction", (arguments, progress) -> transaction.execute(_ -> stepThenFail(progress)));
    }

    private static String stepThenFail(Progress progress) {
      progress.step("Writing");
      throw new IllegalStateException("The row (1) was refused.");
    }
  }

  @Test
  void aQueuedJobRunsWithoutAnybodyWaiting() {
    var job = await(jobs.start("counting", "Count the shelves", "apples", "ana"), this::ended);
    assertThat(job.state()).isEqualTo(State.DONE);
    assertThat(job.outcome()).isEqualTo("Counted 3.");
    assertThat(job.log()).containsExactly("Counting apples");
    assertThat(List.of(job.done(), job.total())).containsExactly(3L, 3L);
    assertThat(job.startedBy()).isEqualTo("ana");
    assertThat(job.endedAt()).isNotNull();
  }

  @Test
  void aFailureIsARowThatSaysWhy() {
    var job = await(jobs.start("breaking", "Break", "{}", "ana"), this::ended);
    assertThat(job.state()).isEqualTo(State.FAILED);
    assertThat(job.outcome()).contains("The shelf (7) is missing.");
  }

  @Test
  void workOfAnUnknownKindFailsAndSaysSo() {
    var job = await(jobs.start("unheard-of", "What", "{}", "ana"), this::ended);
    assertThat(job.state()).isEqualTo(State.FAILED);
    assertThat(job.outcome()).contains("unheard-of");
  }

  @Test
  void aRunningJobStopsAtItsNextSafePoint() throws InterruptedException {
    var id = jobs.start("endless", "Turn", "{}", "ana");
    assertThat(LOOPING.await(20, TimeUnit.SECONDS)).isTrue();
    await(id, job -> job.step().equals("Turning") && job.done() > 0);
    jobs.cancel(id);
    var job = await(id, this::ended);
    assertThat(job.state()).isEqualTo(State.CANCELLED);
    assertThat(job.outcome()).isEqualTo("Stopped; nothing was kept.");
  }

  @Test
  void theCommandLineRunsTheSameWorkAndSeesItsSteps() {
    var seen = new java.util.ArrayList<String>();
    var watcher =
        new Progress() {
          @Override
          public void step(String name) {
            seen.add(name);
          }

          @Override
          public void at(long done, long total) {
            seen.add(done + "/" + total);
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    var job = jobs.runHere(new Jobs.Wish("counting", "Count", "pears", "command line"), watcher);
    assertThat(job.state()).isEqualTo(State.DONE);
    assertThat(seen).containsExactly("Counting pears", "3/3");
    assertThat(jobs.list(50)).extracting(JobView::id).contains(job.id());
  }

  @Test
  void progressIsKeptWhenTheTransactionOfTheWorkIsNot() {
    var job = jobs.runHere(new Jobs.Wish("transaction", "Write", "{}", "ana"), Progress.SILENT);
    assertThat(job.state()).isEqualTo(State.FAILED);
    assertThat(job.log()).containsExactly("Writing");
  }

  @Test
  void aJobOfADeadProcessStartsAgain() {
    var id = orphan(1);
    var job = await(id, this::ended);
    assertThat(job.state()).isEqualTo(State.DONE);
    assertThat(job.log())
        .containsExactly(
            "The program ended while this was running. It starts again.", "Counting plums");
  }

  @Test
  void aJobThatKilledThreeProcessesIsNotTriedAgain() {
    var job = await(orphan(3), this::ended);
    assertThat(job.state()).isEqualTo(State.FAILED);
    assertThat(job.outcome()).contains("3 times");
  }

  /**
   * A row as a killed process leaves it behind: no process has had the number 0 on this machine.
   */
  private JobId orphan(int attempts) {
    var dead = new Owner(Owner.self().host(), Long.MAX_VALUE, 1);
    var id = java.util.UUID.randomUUID();
    transaction.executeWithoutResult(_ ->
        rows.sql(
                """
                insert into jobs.job (id, kind, title, arguments, started_by, state, owner, heartbeat, attempts, created_at)
                values (:id, 'counting', 'Count', 'plums', 'ana', 'RUNNING', :owner, now(), :attempts, now())
                """)
            .param("id", id)
            .param("owner", dead.text())
            .param("attempts", attempts)
            .update());
    return new JobId(id);
  }

  private boolean ended(JobView job) {
    return job.endedAt() != null;
  }

  private JobView await(JobId id, Predicate<JobView> wanted) {
    var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < end) {
      var job = jobs.find(id).orElseThrow();
      if (wanted.test(job)) {
        return job;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
    throw new AssertionError("The job (%s) did not get there.".formatted(jobs.find(id)));
  }
}
