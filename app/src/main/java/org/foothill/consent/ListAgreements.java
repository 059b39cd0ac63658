package org.foothill.consent;

import java.util.List;
import java.util.stream.Collectors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.PlaceId;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

@Component
@Command(name = "list", description = "Lists the data-sharing agreements.")
class ListAgreements implements Verb {
  private final Register register;
  private final Terminal terminal;

  ListAgreements(Register register, Terminal terminal) {
    this.register = register;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "agreement";
  }

  @Override
  public Integer call() {
    var lines = register.list().stream().map(Line::of).toList();
    if (terminal.wantsJson()) {
      terminal.printJson(lines);
    } else {
      lines.forEach(line -> terminal.print(line.asText()));
    }
    return DONE;
  }

  /** An agreement as printed; days as year-month-day, an empty last day when it is open. */
  record Line(
      String code,
      String parties,
      String purpose,
      String document,
      List<String> districts,
      List<String> kinds,
      String from,
      String until) {
    static Line of(Agreement each) {
      return new Line(
          each.id().code(),
          each.parties(),
          each.purpose(),
          each.document(),
          each.districts().stream().map(PlaceId::cds).toList(),
          List.copyOf(each.kinds()),
          each.from().toString(),
          each.until() == null ? "" : each.until().toString());
    }

    String asText() {
      return "%s  %s to %s  districts %s  kinds %s  %s"
          .formatted(
              code,
              from,
              until.isEmpty() ? "open" : until,
              districts.stream().collect(Collectors.joining(",")),
              String.join(",", kinds),
              parties);
    }
  }
}
