package planted.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import org.springframework.stereotype.Component;

@Component
record Impure(Clock clock, Connection connection) {
  LocalDate today() {
    return LocalDate.now(clock);
  }

  int chance() {
    return new Random().nextInt();
  }

  void keep(Path file) throws IOException {
    Files.writeString(file, "text");
  }
}
