package org.foothill.reportcard.sentences;

import java.util.List;
import org.foothill.core.Language;

/** The sentences of the report card with their approvals. */
public interface Sentences {
  /** Sentences as the rules make them, before anybody approved one. */
  Sentences UNAPPROVED = new Unapproved();

  /** Every sentence of the newest release, in the order of the catalogue. */
  List<Standing> list(Language language);

  /** How the sentences that one page needs stand now; asks once for all of them. */
  List<Standing> standing(List<Draft> drafts);
}
