package org.foothill.published.files;

/**
 * Something in a published file that a person should know. Each kind has its page below
 * docs/findings. Values are not repeated: somebody may have named the wrong file.
 */
public sealed interface Finding {
  Place at();

  /** What is wrong and what to do. */
  String message();

  /** What the finding means for the file. */
  default Effect effect() {
    return Effect.SKIPS_ROW;
  }

  /** The kind's name, as its page is called. */
  default String kind() {
    return getClass().getSimpleName();
  }

  /** What a finding does. */
  enum Effect {
    /** The row is used all the same. */
    NOTE,
    /** The row is not used, the others are. */
    SKIPS_ROW,
    /** Nothing of the file is used. */
    STOPS_FILE
  }

  /**
   * Where it is.
   *
   * @param file the file's name without its folder
   * @param line from 1; 0 for the whole file
   * @param column the column's name in the header; empty for the whole line
   */
  record Place(String file, long line, String column) {
    public static Place file(String file) {
      return new Place(file, 0, "");
    }

    public static Place line(String file, long line) {
      return new Place(file, line, "");
    }

    @Override
    public String toString() {
      if (line == 0) {
        return column.isEmpty() ? file : "%s, %s".formatted(file, column);
      }
      return column.isEmpty()
          ? "%s, line %d".formatted(file, line)
          : "%s, line %d, %s".formatted(file, line, column);
    }
  }

  /** {@code looksLike} is our own word for it, such as "an Excel workbook". */
  record NotADashboardFile(Place at, String looksLike) implements Finding {
    @Override
    public Effect effect() {
      return Effect.STOPS_FILE;
    }

    @Override
    public String message() {
      return "This is %s, not a Dashboard file: its first line must name columns such as cds, studentgroup and currstatus, with tabs or commas between them."
          .formatted(looksLike);
    }
  }

  record UnreadableFile(Place at) implements Finding {
    @Override
    public Effect effect() {
      return Effect.STOPS_FILE;
    }

    @Override
    public String message() {
      return "The file cannot be read. Check that it exists, is an ordinary file, and that Foothill's user may read it.";
    }
  }

  record ColumnTwice(Place at) implements Finding {
    @Override
    public Effect effect() {
      return Effect.STOPS_FILE;
    }

    @Override
    public String message() {
      return "The header names this column twice, so nobody can say which one counts. Take one of them out.";
    }
  }

  record UnclosedQuote(Place at) implements Finding {
    @Override
    public String message() {
      return "A quotation mark opens on this line and does not close. The line was skipped; export the file again.";
    }
  }

  record LineTooLong(Place at, int limit) implements Finding {
    @Override
    public String message() {
      return "The line is longer than %d bytes, which no Dashboard row is. It was skipped; export the file again."
          .formatted(limit);
    }
  }

  record FieldsDoNotFit(Place at, int found, int expected) implements Finding {
    @Override
    public String message() {
      return "The line has %d fields where the header names %d. Look for a tab or a comma inside a name, then export again."
          .formatted(found, expected);
    }
  }

  /** {@code expected} says what can stand there, {@code shape} what does, without the value. */
  record UnreadableValue(Place at, String shape, String expected) implements Finding {
    @Override
    public String message() {
      return "This is %s, where %s belongs. The row was skipped; download the file again."
          .formatted(shape, expected);
    }
  }

  record CountsContradict(Place at) implements Finding {
    @Override
    public String message() {
      return "The numerator is larger than the denominator, or a part of it larger than the numerator, which cannot be. The row was skipped; download the file again.";
    }
  }

  record IndicatorNotSaid(Place at) implements Finding {
    @Override
    public String message() {
      return "Neither a column, nor the file's name, nor its columns say which indicator this is. Keep the state's file name, or say it with --indicator.";
    }
  }

  record YearNotSaid(Place at, int taken) implements Finding {
    @Override
    public Effect effect() {
      return Effect.NOTE;
    }

    @Override
    public String message() {
      return "Neither the column reportingyear nor the file's name says the year. The rules of %d were taken; say another year with --year."
          .formatted(taken);
    }
  }

  record NoRules(Place at, String indicator, int year) implements Finding {
    @Override
    public Effect effect() {
      return Effect.NOTE;
    }

    @Override
    public String message() {
      return "Foothill has no levels and colours for %s in %d. Only status and change were checked."
          .formatted(indicator, year);
    }
  }

  record RulesUnconfirmed(Place at, String indicator, int year) implements Finding {
    @Override
    public Effect effect() {
      return Effect.NOTE;
    }

    @Override
    public String message() {
      return "Not all rules for %s in %d were compared with the state's own rows. A difference may be Foothill's mistake."
          .formatted(indicator, year);
    }
  }

  record SchoolTypeNotSaid(Place at, String indicator) implements Finding {
    @Override
    public Effect effect() {
      return Effect.NOTE;
    }

    @Override
    public String message() {
      return "The rows do not say which of the cut scores of %s hold for them (column type or hscutpoints). A row counts as right when one of them fits."
          .formatted(indicator);
    }
  }

  record TooManyDistricts(Place at, int most) implements Finding {
    @Override
    public Effect effect() {
      return Effect.STOPS_FILE;
    }

    @Override
    public String message() {
      return "The files name more than %d districts, which California does not have. Check that they are Dashboard files."
          .formatted(most);
    }
  }

  record IndicatorsMissing(Place at, int year, String indicators) implements Finding {
    @Override
    public Effect effect() {
      return Effect.NOTE;
    }

    @Override
    public String message() {
      return "No district's row was about %s in %d, so letters may be missing. Name the files of all indicators."
          .formatted(indicators, year);
    }
  }

  record PlaceNotSaid(Place at) implements Finding {
    @Override
    public String message() {
      return "From this line on rows have no code of a district or a school (column cds). They were not kept; use the state's complete file.";
    }
  }
}
