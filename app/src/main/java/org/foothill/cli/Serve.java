package org.foothill.cli;

import java.util.concurrent.CountDownLatch;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says where the pages are and stays until the process is told to stop. */
@Component
@Command(name = "serve", description = "Starts the web site and stays until it is stopped.")
class Serve implements Verb {
  private final ApplicationContext context;
  private final Terminal terminal;
  private final CountDownLatch stopped = new CountDownLatch(1);

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; without it 8080, or the first free one up to 8089.")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "A",
      description =
          "Which of the machine's addresses answers; without it only this machine can reach it.")
  private String address = "127.0.0.1";

  Serve(ApplicationContext context, Terminal terminal) {
    this.context = context;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "";
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!(context instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
      terminal.say("The web site was not started: serve runs only as a command of its own.");
      return WRONG_USE;
    }
    var running = web.getWebServer().getPort();
    terminal.say(
        """

        ============================================================
          Foothill is ready:   http://localhost:%d
          Stop it with Ctrl-C.
        ============================================================
        """
            .formatted(running));
    stopped.await();
    return DONE;
  }

  @EventListener(ContextClosedEvent.class)
  void release() {
    stopped.countDown();
  }
}
