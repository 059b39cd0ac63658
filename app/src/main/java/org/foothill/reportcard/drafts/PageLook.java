package org.foothill.reportcard.drafts;

import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what a look at all pages found, until something that they are made of changes. */
@Component
public final class PageLook {
  private final Drafts drafts;
  private final Content content;

  PageLook(Drafts drafts, Content content) {
    this.drafts = drafts;
    this.content = content;
  }

  public void keep(Draft.Open draft, List<String> problems) {
    drafts.looked(draft.number(), new Drafts.Looked(content.of(draft), problems));
  }
}
