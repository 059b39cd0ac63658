package org.foothill.indicators.cli;

import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.indicators.catalogue.Catalogue;
import org.foothill.indicators.catalogue.Indicator;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** {@code foothill indicators list}. */
@Component
@Command(name = "list", description = "Lists the indicators of the catalogue with their status.")
class ListVerb implements Verb {
  private final Catalogue catalogue;
  private final Terminal terminal;

  ListVerb(Catalogue catalogue, Terminal terminal) {
    this.catalogue = catalogue;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "indicators";
  }

  @Override
  public Integer call() {
    var indicators = catalogue.indicators();
    terminal.tell(indicators, indicators.stream().map(ListVerb::line));
    return DONE;
  }

  private static String line(Indicator each) {
    var status =
        switch (each.status()) {
          case CONFIRMED -> "confirmed";
          case UNCONFIRMED -> "unconfirmed";
        };
    return "%-16s v%d  %-11s  %-10s  %s"
        .formatted(
            each.id(),
            each.version(),
            status,
            each.published() ? "public" : "not public",
            each.name().english());
  }
}
