package org.foothill.reportcard.pdf;

import java.util.List;
import org.foothill.site.Text;

/**
 * What the template of the printed card lays out: cover, contents, places for the pages, licence.
 */
public record Booklet(
    Text text,
    String partnership,
    String year,
    String day,
    String release,
    List<Chapter> chapters) {
  public Booklet {
    chapters = List.copyOf(chapters);
  }
}
