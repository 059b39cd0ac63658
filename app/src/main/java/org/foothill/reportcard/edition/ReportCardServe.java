package org.foothill.reportcard.edition;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.CountDownLatch;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.storage.DataDirectory;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foothill reportcard serve}: works with the database off. */
@Component
@Command(name = "serve", description = "Show a frozen edition from its files, without a database.")
final class ReportCardServe implements Verb {
  private final DataDirectory data;
  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "EDITION",
      defaultValue = "",
      description = "Such as 2025-26.1; the newest when left out.")
  private String code = "";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8090",
      description = "The port: ${DEFAULT-VALUE}.")
  private int port;

  ReportCardServe(DataDirectory data, Terminal terminal) {
    this.data = data;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "reportcard";
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = FileServing.find(data.editions(), code);
    if (folder.isEmpty()) {
      terminal.say(
          code.isEmpty() ? "There is no edition yet." : "There is no edition %s.".formatted(code));
      return code.isEmpty() ? FINDINGS : WRONG_USE;
    }
    try (var serving = FileServing.begin(folder.get(), port)) {
      terminal.print(
          "Edition %s: %sindex.html".formatted(folder.get().getFileName(), serving.address()));
      terminal.say("Stop it with Ctrl-C.");
      new CountDownLatch(1).await();
    } catch (BindException taken) {
      terminal.say("The port %d is taken. Choose another with --port N.".formatted(port));
      return FINDINGS;
    }
    return DONE;
  }
}
