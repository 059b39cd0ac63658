package org.foothill.cli;

import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Finds the web server of this process. */
@Component
class RunningSite implements Serving, DisposableBean {
  private final ApplicationContext context;
  private final Terminal terminal;
  private final CountDownLatch stopped = new CountDownLatch(1);

  RunningSite(ApplicationContext context, Terminal terminal) {
    this.context = context;
    this.terminal = terminal;
  }

  @Override
  public String address() {
    return "http://localhost:" + server().getPort();
  }

  private WebServer server() {
    if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
      return web.getWebServer();
    }
    throw new IllegalStateException("This command was started without the web site.");
  }

  @Override
  public void stay() throws InterruptedException {
    terminal.say(
        """

        ============================================================
          Foothill is ready:   %s
          Stop it with Ctrl-C.
        ============================================================
        """
            .formatted(address()));
    stopped.await();
  }

  @Override
  public void destroy() {
    stopped.countDown();
  }
}
