package org.foothill.reportcard.register;

import java.util.List;
import java.util.Optional;
import org.foothill.reportcard.Corrections;
import org.foothill.reportcard.Editions;
import org.foothill.reportcard.pages.PageFamily;
import org.foothill.reportcard.pages.Sheet;
import org.foothill.reportcard.pages.Sources;
import org.foothill.reportcard.pages.Voice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /corrections} and {@code /past-editions}. */
@Component
@Order(90)
final class RegisterPages implements PageFamily {
  private static final String CORRECTIONS = "/corrections";
  private static final String EDITIONS = "/past-editions";
  private final ObjectProvider<Corrections> corrections;
  private final ObjectProvider<Editions> editions;

  RegisterPages(ObjectProvider<Corrections> corrections, ObjectProvider<Editions> editions) {
    this.corrections = corrections;
    this.editions = editions;
  }

  @Override
  public List<String> paths(Sources sources) {
    return List.of(CORRECTIONS, EDITIONS);
  }

  @Override
  public Optional<Sheet> find(String path, Sources sources, Voice voice) {
    return switch (path) {
      case CORRECTIONS -> Optional.of(page(voice, "corrections", corrections(voice)));
      case EDITIONS -> Optional.of(page(voice, "past-editions", editions(sources, voice)));
      default -> Optional.empty();
    };
  }

  private CorrectionsPage corrections(Voice voice) {
    return CorrectionsPage.of(
        voice, corrections.stream().flatMap(register -> register.list().stream()).toList());
  }

  private PastEditionsPage editions(Sources sources, Voice voice) {
    return PastEditionsPage.of(
        sources,
        voice,
        editions.stream().flatMap(register -> register.list().stream()).toList(),
        corrections.stream().flatMap(register -> register.list().stream()).toList());
  }

  private static Sheet page(Voice voice, String name, Object view) {
    return new Sheet.Page(
        "reportcard/" + name.replace("-", ""),
        voice.card(name + ".title"),
        voice.card(name + ".lead"),
        view);
  }
}
