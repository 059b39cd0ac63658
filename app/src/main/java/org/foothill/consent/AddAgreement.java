package org.foothill.consent;

import org.foothill.access.Actors;
import org.foothill.cli.Terminal;
import org.foothill.cli.Verb;
import org.foothill.core.Language;
import org.foothill.site.Texts;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Component
@Command(name = "add", description = "Records a signed data-sharing agreement.")
class AddAgreement implements Verb {
  private final RecordAgreement recordAgreement;
  private final Actors actors;
  private final Texts texts;
  private final Terminal terminal;

  @Parameters(paramLabel = "CODE", description = "Its short code, such as DSA-2025-01.")
  String code = "";

  @Option(names = "--parties", required = true, description = "Who signed it.")
  String parties = "";

  @Option(names = "--purpose", required = true, description = "What the data may be used for.")
  String purpose = "";

  @Option(names = "--document", required = true, description = "Where the signed paper is.")
  String document = "";

  @Option(
      names = "--districts",
      required = true,
      description = "Codes of districts, 7 digits each, with commas between.")
  String districts = "";

  @Option(
      names = "--kinds",
      defaultValue = Agreement.EVERY_KIND,
      description = "File kinds, such as SENR,STAS; every kind when left out.")
  String kinds = Agreement.EVERY_KIND;

  @Option(names = "--from", required = true, description = "First day, such as 2025-08-01.")
  String from = "";

  @Option(names = "--until", defaultValue = "", description = "Last day; left out when open.")
  String until = "";

  AddAgreement(RecordAgreement recordAgreement, Actors actors, Texts texts, Terminal terminal) {
    this.recordAgreement = recordAgreement;
    this.actors = actors;
    this.texts = texts;
    this.terminal = terminal;
  }

  @Override
  public String noun() {
    return "agreement";
  }

  @Override
  public Integer call() {
    var form = new AgreementForm(code, parties, purpose, document, districts, kinds, from, until);
    return switch (recordAgreement.record(actors.commandLine(), form)) {
      case RecordAgreement.Outcome.Recorded(Agreement agreement) -> {
        terminal.print("Recorded " + agreement.id() + ".");
        yield DONE;
      }
      case RecordAgreement.Outcome.CodeTaken _ -> {
        terminal.say(texts.in(Language.ENGLISH).of("consent.wrong.code-taken"));
        yield FINDINGS;
      }
      case RecordAgreement.Outcome.Unclear(String field, String key) -> {
        terminal.say(field + ": " + texts.in(Language.ENGLISH).of(key));
        yield WRONG_USE;
      }
    };
  }
}
