package org.foothill.reportcard.register;

import java.nio.file.Files;
import java.util.Optional;
import org.foothill.core.Language;
import org.foothill.reportcard.Edition;
import org.foothill.reportcard.Editions;
import org.foothill.reportcard.pages.DataPage;
import org.foothill.reportcard.pages.DataPage.Take;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The files of the newest edition, for readers of the running server. */
@Component
final class NewestEdition implements DataPage.Shelf {
  private final ObjectProvider<Editions> editions;

  NewestEdition(ObjectProvider<Editions> editions) {
    this.editions = editions;
  }

  @Override
  public Optional<Take> newest(Language language) {
    return editions.stream()
        .flatMap(register -> register.list().stream())
        .findFirst()
        .flatMap(edition -> take(edition, language));
  }

  private static Optional<Take> take(Edition edition, Language language) {
    var root = "/editions/" + edition.code() + "/";
    var card = language.tag() + "/report-card-" + edition.year() + ".pdf";
    var zip = "report-card-" + edition.year() + ".zip";
    return Files.exists(edition.folder().resolve(card))
        ? Optional.of(
            new Take(edition.code(), root + card, root + zip, root + "data/datapackage.json"))
        : Optional.empty();
  }
}
