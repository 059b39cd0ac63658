package org.foothill.storage.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.foothill.cli.Shell;
import org.foothill.storage.Check;
import org.foothill.storage.DataDirectory;
import org.foothill.testing.CommandLineRuns;
import org.foothill.testing.FoothillTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@FoothillTest
class DoctorTest {
  @Autowired private Shell shell;
  @Autowired private DataDirectory directory;

  @TestConfiguration
  static class MoreChecks {
    @Bean
    Check wobbling() {
      return new MachineChecks.Named(
          "Wobble",
          () -> {
            throw new IllegalStateException("The leg (3) is short.");
          });
    }
  }

  @Test
  void everyCheckSaysWhatItFoundAndOneThatFailsIsAFinding() {
    var run = new CommandLineRuns(shell).run("doctor");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("well     PostgreSQL: 18.6 answers")
        .contains("well     Database roles: the application is foothill_app, which owns no table")
        .contains("none is waiting")
        .containsPattern("well     DuckDB: v2\\S+ answers")
        .contains("BROKEN   Wobble: ", "The leg (3) is short.")
        // The tests' server does not flush to the disk, and the doctor sees that.
        .contains("BROKEN   Durability: fsync, full_page_writes, synchronous_commit is off");
  }

  @Test
  void aKeyThatOthersCanReadIsBroken() throws IOException {
    Files.createDirectories(directory.secrets());
    var key = Files.writeString(directory.secrets().resolve("key"), "k");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
    var run = new CommandLineRuns(shell).run("doctor", "--json");
    assertThat(run.out()).contains("others can read").contains("chmod -R go-rwx");
    Files.delete(key);
  }
}
