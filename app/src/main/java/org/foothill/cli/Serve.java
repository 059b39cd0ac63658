package org.foothill.cli;

import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says where the pages are and stays until the process is told to stop. */
@Component
@Command(name = "serve", description = "Starts the web site and stays until it is stopped.")
class Serve implements Verb {
  private final Serving site;

  @Mixin private ServeOptions options = new ServeOptions();

  Serve(Serving site) {
    this.site = site;
  }

  @Override
  public String noun() {
    return "";
  }

  @Override
  public Integer call() throws InterruptedException {
    site.stay();
    return DONE;
  }
}
