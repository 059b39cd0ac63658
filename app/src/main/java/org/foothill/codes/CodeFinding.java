package org.foothill.codes;

/**
 * Something in a table of codes that a person can repair. One record per kind; each kind has a page
 * in docs/findings. Any of them keeps the whole table from being used.
 */
public sealed interface CodeFinding {
  /** The file's name without its folder. */
  String file();

  /** From 1; 0 for the whole file. */
  int line();

  /** What is wrong and what to do. */
  String message();

  /** The kind's name, as its page is called. */
  default String kind() {
    return getClass().getSimpleName();
  }

  record NotACodeTable(String file) implements CodeFinding {
    @Override
    public int line() {
      return 0;
    }

    @Override
    public String message() {
      return "The first line does not name the columns of a code table that Foothill uses. Take the state's valid code combinations as CSV, one table in a file.";
    }
  }

  record CodeRowBroken(String file, int line, int found, int expected) implements CodeFinding {
    @Override
    public String message() {
      return "The row has %d cells instead of %d. Look for a comma outside quotation marks."
          .formatted(found, expected);
    }
  }

  record CodeMissing(String file, int line, String column) implements CodeFinding {
    @Override
    public String message() {
      return "The cell %s must hold a code of 1 to 7 letters and digits. Correct the row."
          .formatted(column);
    }
  }

  record CodeWithoutYears(String file, int line, String column) implements CodeFinding {
    @Override
    public String message() {
      return "The cell %s must hold a school year such as 2017-2018; only the last year may be N/A. Correct the row."
          .formatted(column);
    }
  }

  record CodeYearsReversed(String file, int line) implements CodeFinding {
    @Override
    public String message() {
      return "The last year lies before the first. Correct the row.";
    }
  }

  record CodeTwice(String file, int line, int firstLine) implements CodeFinding {
    @Override
    public String message() {
      return "The code stands in line %d too, for some of the same years. Keep one of them."
          .formatted(firstLine);
    }
  }
}
