package org.foothill.codes;

import java.util.List;
import java.util.Map;

/**
 * A loaded table.
 *
 * @param number counts the tables of a kind from 1; the highest is the one in use
 * @param source the file's name and when and by whom it was loaded
 */
public record CodeTable(TableKind kind, int number, String source, List<Code> codes) {
  public CodeTable {
    codes = List.copyOf(codes);
  }

  /** The source without the day and the account: fit for a public page. */
  public String fileName() {
    return source.replaceFirst(", loaded .*", "");
  }

  /**
   * One row.
   *
   * @param from calendar year in which the first school year ends that it holds for
   * @param to the last such year; {@link #STILL} while it holds
   * @param details every column by its title; blank instead of N/A
   */
  public record Code(String code, int from, int to, Map<String, String> details) {
    public static final int STILL = 2199;

    public Code {
      details = Map.copyOf(details);
    }

    public String detail(String title) {
      return details.getOrDefault(title, "");
    }
  }
}
