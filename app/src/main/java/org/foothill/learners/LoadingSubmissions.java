package org.foothill.learners;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.foothill.core.PlaceId;
import org.foothill.learners.loading.Loading;
import org.foothill.learners.loading.RecordKind.Change;
import org.foothill.learners.loading.Staging;
import org.foothill.learners.loading.Staging.Arrival;
import org.foothill.learners.loading.Staging.Changes;
import org.foothill.learners.loading.Submission;
import org.foothill.learners.loading.Submission.Form;
import org.foothill.learners.loading.Submission.State;
import org.foothill.learners.loading.SubmissionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
final class LoadingSubmissions implements Loading {
  /** Any number will do as long as nothing else of Foothill uses it. */
  private static final long LOCK = 0x666F6F7468696C6CL;

  private final StagingFolder.Tools tools;
  private final DataSource dataSource;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LoadingSubmissions(
      LoadingTools tools, DataSource dataSource, TransactionTemplate transaction, Clock clock) {
    this.tools = tools.tools();
    this.dataSource = dataSource;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Optional<Hold> hold() {
    try {
      var connection = dataSource.getConnection();
      if (!ask(connection, "select pg_try_advisory_lock(" + LOCK + ")")) {
        connection.close();
        return Optional.empty();
      }
      tools.folders().sweep(tools.store()::exists);
      return Optional.of(() -> release(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("The lock for loading could not be asked for.", e);
    }
  }

  private static void release(Connection connection) {
    try (connection) {
      ask(connection, "select pg_advisory_unlock(" + LOCK + ")");
    } catch (SQLException e) {
      throw new IllegalStateException("The lock for loading could not be given back.", e);
    }
  }

  private static boolean ask(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.next() && row.getBoolean(1);
    }
  }

  @Override
  public Set<PlaceId> districts() {
    return tools.store().current().stream()
        .map(file -> PlaceId.of(file.district(), 0))
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<Submission> alreadyLoaded(String digest) {
    return tools.store().findLive(digest);
  }

  @Override
  public Staging open(Arrival arrival) {
    return new StagingFolder(tools.store().nextNumber(), arrival, tools);
  }

  @Override
  public List<CrossFinding> compareFiles(List<Staging> sealed) {
    return new CrossChecks(tools.analytics(), tools.store())
        .look(sealed.stream().map(StagingFolder.class::cast).toList());
  }

  @Override
  public List<SubmissionId> publish(List<Staging> sealed, String by) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Publishing needs a transaction of the caller.");
    }
    var ids = new ArrayList<SubmissionId>();
    for (var staging : sealed) {
      var folder = (StagingFolder) staging;
      var kind = folder.arrival().kind();
      int year = folder.arrival().year().ending();
      var home = tools.folders().home(kind, year, folder.number());
      tools.store().add(folder, by, clock.instant());
      tools.folders().moveHome(folder.folder(), kind, year, folder.number());
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              if (status == STATUS_COMMITTED) {
                tools.folders().unmark(home);
              } else if (status == STATUS_ROLLED_BACK) {
                tools.folders().delete(home);
              }
            }
          });
      ids.add(new SubmissionId(folder.number()));
    }
    return ids;
  }

  @Override
  public Decision approve(List<SubmissionId> ids, String by) {
    return transaction.execute(_ -> {
      tools.store().lock();
      var chosen = new ArrayList<Submission>();
      for (var id : ids) {
        var found = tools.store().find(id);
        if (found.isEmpty()) {
          return new Decision.NoSuchSubmission(id);
        }
        if (found.get().state() != State.STAGED) {
          return new Decision.NotPossible(id, found.get().state());
        }
        chosen.add(found.get());
      }
      chosen.forEach(s -> tools.store().approve(s, replacesYear(s), by, clock.instant()));
      return new Decision.Done(ids);
    });
  }

  @Override
  public Decision withdraw(SubmissionId id, String by) {
    return transaction.execute(_ -> {
      tools.store().lock();
      var found = tools.store().find(id);
      if (found.isEmpty()) {
        return new Decision.NoSuchSubmission(id);
      }
      var submission = found.get();
      return switch (submission.state()) {
        case STAGED, APPROVED -> {
          tools.store().withdraw(submission, by, clock.instant());
          yield new Decision.Done(List.of(id));
        }
        case SUPERSEDED, WITHDRAWN -> new Decision.NotPossible(id, submission.state());
      };
    });
  }

  private static boolean replacesYear(Submission submission) {
    return submission.kind().change() == Change.WHOLE_YEAR || submission.form() == Form.EXTRACT;
  }

  @Override
  public Changes preview(SubmissionId id) {
    var submission = tools.store().find(id).orElseThrow();
    var current =
        tools.store().current(submission.kind(), submission.district(), submission.year());
    var file = tools.folders().rows(submission.kind(), submission.year().ending(), id.number());
    return tools
        .analytics()
        .ask(duck ->
            RecordChanges.count(duck, submission.kind(), file, current, replacesYear(submission)));
  }

  @Override
  public Optional<Submission> find(SubmissionId id) {
    return tools.store().find(id);
  }

  @Override
  public List<Submission> list(int most) {
    return tools.store().list(most);
  }
}
