package org.foothill.disclosure.pages;

import java.util.List;

/**
 * What a release holds back; texts are ready to print.
 *
 * @param withheld tables of which nothing is told
 * @param proof what is proven, or that the proofs are missing
 * @param compared with which release it is compared
 */
public record ReviewPage(
    List<Row> rows, List<String> withheld, String proof, boolean proven, String compared) {
  public ReviewPage {
    rows = List.copyOf(rows);
    withheld = List.copyOf(withheld);
  }

  /**
   * One indicator in one year.
   *
   * @param path of its own page
   * @param held how many figures are held back, by reason in the order of the columns
   */
  public record Row(String name, String path, String figures, List<String> held) {
    public Row {
      held = List.copyOf(held);
    }
  }

  /**
   * One table, place by place.
   *
   * @param next address of the following places; empty on the last page
   */
  public record Table(String release, String name, List<Place> places, String next) {
    public Table {
      places = List.copyOf(places);
    }
  }

  /** What is held back at a place, and what a coarser step shows instead. */
  public record Place(String name, List<Held> held, List<String> instead) {
    public Place {
      held = List.copyOf(held);
      instead = List.copyOf(instead);
    }
  }

  /** A reason with the groups that it holds for. */
  public record Held(String reason, String groups) {}
}
