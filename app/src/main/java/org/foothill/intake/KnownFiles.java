package org.foothill.intake;

import java.util.List;
import org.foothill.codes.KnownForms;
import org.foothill.intake.files.Layouts;
import org.springframework.stereotype.Component;

/** Tells which codes and layouts the importers read by. */
@Component
class KnownFiles implements KnownForms {
  private final List<Form> forms = new Layouts().forms();

  @Override
  public List<Form> list() {
    return forms;
  }
}
