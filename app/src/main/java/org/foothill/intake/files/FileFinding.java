package org.foothill.intake.files;

/** Something about a whole file. Most keep all of it from being loaded. */
public sealed interface FileFinding extends Finding {
  @Override
  default Effect effect() {
    return Effect.STOPS_FILE;
  }

  record EmptyFile(Place at) implements FileFinding {
    @Override
    public String message() {
      return "The file is empty. Export it again.";
    }
  }

  /** {@code looksLike} is our own word for it, such as "a PDF document". */
  record NotAStudentFile(Place at, String looksLike) implements FileFinding {
    @Override
    public String message() {
      return "This is %s, not a student file: no line begins with a record type such as SENR^. Leave it out of the folder."
          .formatted(looksLike);
    }
  }

  record WrongDelimiter(Place at, String recordType, String delimiter) implements FileFinding {
    @Override
    public String message() {
      return "The fields of this %s file are separated by %s instead of carets (^). Export it in the state format."
          .formatted(recordType, delimiter);
    }
  }

  record NotLoadedYet(Place at, String recordType, String what) implements FileFinding {
    @Override
    public String message() {
      return "This is a %s file (%s). Foothill knows it but does not use it yet; nothing was loaded from it."
          .formatted(recordType, what);
    }
  }

  record UnknownLayout(Place at, String recordType, int fields, String known)
      implements FileFinding {
    @Override
    public String message() {
      return "Most lines of this %s file have %d fields; Foothill knows %s. Export the file in a layout of 2023-24 or 2024-25."
          .formatted(recordType, fields, known);
    }
  }

  record ColumnMissing(Place at, String column) implements FileFinding {
    @Override
    public String message() {
      return "The list of foster youth has no column for %s. Its header row needs at least SSID and StartDate."
          .formatted(column);
    }
  }

  record ListWithoutDistrictOrYear(Place at) implements FileFinding {
    @Override
    public String message() {
      return "The list of foster youth does not say of which district and school year it is. Add columns ReportingLEA and AcademicYear, or name the file like foster-1964881-2025-2026.csv.";
    }
  }

  record NoDistrictOrYear(Place at) implements FileFinding {
    @Override
    public String message() {
      return "The first lines carry no district code of 7 digits with a school year such as 2025-2026. Check that the export has these fields in their places.";
    }
  }

  record TruncatedFile(Place at) implements FileFinding {
    @Override
    public String message() {
      return "The last line ends in the middle, so the file was cut off. Copy or export it again; nothing of it was loaded.";
    }
  }

  record FileChanged(Place at) implements FileFinding {
    @Override
    public String message() {
      return "The file changed while it was being read. Wait until its export has ended, then import it again; nothing of it was loaded.";
    }
  }

  record UnreadableFile(Place at) implements FileFinding {
    @Override
    public String message() {
      return "The file cannot be read. Check that it still exists and that Foothill's user may read it.";
    }
  }

  record FolderLoop(Place at) implements FileFinding {
    @Override
    public String message() {
      return "This folder contains a link to itself. Foothill did not follow it; remove the link.";
    }
  }

  record NothingAccepted(Place at, long held) implements FileFinding {
    @Override
    public String message() {
      return "Not one row could be accepted (%d held), so the file was not loaded. Look at its findings, correct and export again."
          .formatted(held);
    }
  }

  /** Two files of one import that each replace the same year. */
  record SameYearTwice(Place at, String otherFile) implements FileFinding {
    @Override
    public String message() {
      return "%s carries the same kind of rows for the same district and school year, and each would replace the other. Import only one of them."
          .formatted(otherFile);
    }
  }

  record NewDistrict(Place at, String district) implements FileFinding {
    @Override
    public Effect effect() {
      return Effect.NOTE;
    }

    @Override
    public String message() {
      return "District %s has no loaded files so far. Approve only if it belongs to the partnership."
          .formatted(district);
    }
  }

  record ManyRowsGone(Place at, long gone, long before) implements FileFinding {
    @Override
    public Effect effect() {
      return Effect.NOTE;
    }

    @Override
    public String message() {
      return "Approving would remove %d of the %d rows loaded before. Check that the export is complete."
          .formatted(gone, before);
    }
  }
}
