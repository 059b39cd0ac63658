package org.foothill.indicators.reconciliation;

import java.util.Locale;

/** How one comparison came out. */
public enum Verdict {
  COMPLETERS_AGREE(Check.CTE_COMPLETERS, Kind.AGREES),
  /** Declared; the capstone was passed, but no other course of the pathway is in the files. */
  ONE_COURSE(Check.CTE_COMPLETERS, Kind.DIFFERS),
  /** Declared; the capstone has no grade of C- or better. */
  LOW_GRADE(Check.CTE_COMPLETERS, Kind.DIFFERS),
  /** Declared; courses of the pathway, but no capstone. */
  NO_CAPSTONE(Check.CTE_COMPLETERS, Kind.DIFFERS),
  /** Declared; no course of the pathway at all. */
  NO_COURSES(Check.CTE_COMPLETERS, Kind.DIFFERS),
  /** The courses say complete; never declared. */
  NOT_DECLARED(Check.CTE_COMPLETERS, Kind.DIFFERS),
  /** Declared in a pathway of which the course list knows no capstone. */
  NO_CAPSTONE_KNOWN(Check.CTE_COMPLETERS, Kind.NOT_JUDGED),

  A_TO_G_AGREES(Check.A_TO_G, Kind.AGREES),
  /** Neither marked as met nor enough courses. */
  NEITHER(Check.A_TO_G, Kind.AGREES),
  /** Marked as met; the courses do not reach it, perhaps because one validates another. */
  COURSES_SHORT(Check.A_TO_G, Kind.DIFFERS),
  /** The courses reach it; marked as not met. */
  NOT_MARKED(Check.A_TO_G, Kind.DIFFERS),
  /** SENR 29 is blank. */
  MARK_BLANK(Check.A_TO_G, Kind.DIFFERS),
  /** Courses of the first years are not in the files. */
  HISTORY_SHORT(Check.A_TO_G, Kind.NOT_JUDGED),

  DAYS_AGREE(Check.ABSENCE_DAYS, Kind.AGREES),
  /** Field 15 is the sum without the days of independent study. */
  WITHOUT_STUDY(Check.ABSENCE_DAYS, Kind.NOT_JUDGED),
  MORE_EXPECTED(Check.ABSENCE_DAYS, Kind.DIFFERS),
  FEWER_EXPECTED(Check.ABSENCE_DAYS, Kind.DIFFERS),
  /** Field 15 is blank. */
  NO_EXPECTED(Check.ABSENCE_DAYS, Kind.DIFFERS);

  /** What a verdict asks of the reader. */
  public enum Kind {
    AGREES,
    DIFFERS,
    NOT_JUDGED
  }

  private final Check check;
  private final Kind kind;

  Verdict(Check check, Kind kind) {
    this.check = check;
    this.kind = kind;
  }

  public Check check() {
    return check;
  }

  public Kind kind() {
    return kind;
  }

  /** As files and message keys write it, such as {@code low-grade}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
