package org.foothill.published;

import java.util.List;
import java.util.Optional;
import org.foothill.core.PlaceId;
import org.foothill.site.Text;

/**
 * The state's printed figures in words, for public pages. They are public already: the state's own
 * disclosure rules made them, so they pass no release here. Where the state shows no figure there
 * is no line, and numbers of students are never repeated.
 */
public interface StateFigures {
  /** Where nobody loaded any. */
  StateFigures NONE = (_, _, _) -> Optional.empty();

  /**
   * The newest year's figures of a measure: all groups of districts, everyone at schools.
   *
   * @param code as in the state's files, such as CHRO
   */
  Optional<Measure> find(String code, List<PlaceId> places, Text text);

  /**
   * A measure of the state.
   *
   * @param about what it counts
   * @param source who published it and when, in words
   * @param lines by place, in the order asked for, everyone first
   */
  record Measure(String code, String name, String about, String source, List<Line> lines) {
    public Measure {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A printed figure.
   *
   * @param value machine-readable, such as 65.2
   * @param level the state's level in words, a plain fact; empty when there is none
   * @param change how it moved in words, a plain fact; empty when there is none
   * @param colour the state's colour in words, only ever to be shown as the state's; may be empty
   */
  record Line(
      PlaceId place,
      boolean everyone,
      String group,
      String value,
      String figure,
      String level,
      String change,
      String colour) {}
}
