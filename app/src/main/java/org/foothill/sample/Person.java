package org.foothill.sample;

/**
 * An invented student: what stays the same through all years. Traits depend on each other as they
 * do in real districts, so that gaps between groups show in every figure made of them.
 */
final class Person {
  /** Nobody is reclassified in this grade: stays an English learner. */
  static final int NEVER = 99;

  private static final int[] RECLASSIFIED_IN = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, NEVER};

  final long stateId;
  final long localId;
  final String gender;
  final String first;
  final String middle;
  final String last;
  final int birth;
  final Heritage heritage;
  final int[] races;
  final Home home;
  final Language language;
  final Needs needs;
  final double ability;
  final double frailty;

  /** Money, schooling and place of the family. */
  record Home(boolean free, boolean reduced, int guardian1, int guardian2, Address address) {
    boolean poor() {
      return free || reduced;
    }
  }

  /** Invented, on real streets' kinds of names. */
  record Address(int number, String street, String city, String zip) {}

  /**
   * @param entry the first English language acquisition status: EO, IFEP or EL
   * @param reclassified the grade in which the status becomes RFEP, or {@link #NEVER}
   * @param newcomerFrom the grade of arrival in the country; below -1 for those who were born here
   */
  record Language(String home, String entry, int reclassified, int newcomerFrom) {
    boolean learner() {
      return entry.equals("EL");
    }
  }

  /** What the student is entitled to or known for. */
  record Needs(
      boolean disabled,
      boolean certificate,
      boolean plan504,
      boolean gifted,
      boolean migrant,
      boolean military,
      boolean homeless) {}

  /**
   * @param school the school of the first day, whose poverty and languages colour the draw
   * @param grade the grade in the school year that starts in {@code autumn}
   */
  Person(long seed, long index, School school, GradeIn at) {
    var chance = Chance.of(seed, index, Purpose.PERSON);
    stateId = 9_000_000_000L + index;
    localId = 100_000 + index;
    gender = chance.happens(0.004) ? "X" : chance.happens(0.487) ? "F" : "M";
    boolean poor = chance.happens(school.poor() * 0.985);
    heritage = Heritage.draw(poor, chance);
    races = heritage.raceCodes(chance);
    first = heritage.names.first(gender, chance);
    middle = chance.happens(0.55) ? heritage.names.first(gender, chance) : "";
    last = heritage.names.last(chance);
    birth = birth(at, chance);
    home = home(poor, chance);
    language = language(school, at.grade(), chance);
    needs = needs(poor, chance);
    ability = ability(chance);
    double u = chance.unit();
    frailty = 0.32 + 2.75 * u * u * u;
  }

  /** A grade and the calendar year in which its school year starts. */
  record GradeIn(int grade, int autumn) {}

  private static int birth(GradeIn at, Chance chance) {
    int late = chance.happens(0.05) ? 1 : 0; // started a year later
    int year = at.autumn() - 6 - at.grade() - late;
    int month = chance.between(1, 12);
    int day = chance.between(1, 28);
    int ofYear = month * 100 + day;
    return (ofYear >= 902 ? year : year + 1) * 10_000 + ofYear;
  }

  private static Home home(boolean poor, Chance chance) {
    int first = schooling(poor, chance);
    boolean two = chance.happens(poor ? 0.6 : 0.8);
    int second = two ? (chance.happens(0.55) ? first : schooling(poor, chance)) : 0;
    boolean free = poor && chance.happens(0.86);
    return new Home(free, poor && !free, first, second, Addresses.draw(chance));
  }

  /** CALPADS parent education level, 10 (graduate degree) to 15 (not stated). */
  private static int schooling(boolean poor, Chance chance) {
    return 10 + (poor ? chance.pick(2, 8, 21, 30, 28, 11) : chance.pick(28, 33, 20, 10, 2, 7));
  }

  private Language language(School school, int grade, Chance chance) {
    double share = school.learners() * (grade >= 6 ? 3.4 : 1.5) * heritage.learning;
    boolean newcomer = chance.happens(0.012 * heritage.learning);
    boolean spoken = newcomer || chance.happens(Math.min(0.93, share / 0.8));
    if (!spoken) {
      return new Language("00", "EO", NEVER, -2);
    }
    String tongue = heritage.language(chance);
    if (!newcomer && chance.happens(0.2)) {
      return new Language(tongue, "IFEP", NEVER, -2);
    }
    int earlier = home.poor() ? 0 : 1;
    int in = RECLASSIFIED_IN[chance.pick(3, 10, 16, 18, 12, 9, 8, 6, 4, 2, 12)];
    int arrived = newcomer ? Math.max(0, grade) : -2;
    int reclassified = newcomer && in != NEVER ? Math.max(in, arrived + 4) : in - earlier;
    return new Language(tongue, "EL", in == NEVER ? NEVER : reclassified, arrived);
  }

  private Needs needs(boolean poor, Chance chance) {
    boolean disabled = chance.happens(gender.equals("F") ? 0.095 : 0.165);
    return new Needs(
        disabled,
        disabled && chance.happens(0.09),
        !disabled && chance.happens(poor ? 0.025 : 0.05),
        !disabled && chance.happens(poor ? 0.06 : 0.16),
        poor && heritage == Heritage.HISPANIC && chance.happens(0.008),
        chance.happens(0.004),
        poor && chance.happens(heritage == Heritage.BLACK ? 0.08 : 0.045));
  }

  private double ability(Chance chance) {
    double shift = heritage.marks;
    shift -= home.poor() ? 0.3 : 0;
    shift -= needs.disabled() ? 0.6 : 0;
    shift -= needs.homeless() ? 0.3 : 0;
    shift -= language.learner() && language.reclassified() > 8 ? 0.45 : 0;
    shift += language.learner() && language.reclassified() <= 5 ? 0.2 : 0;
    shift += needs.gifted() ? 0.7 : 0;
    shift += home.guardian1() <= 11 ? 0.2 : 0;
    shift += gender.equals("F") ? 0.12 : 0;
    return 0.25 + shift + 0.85 * chance.bell();
  }

  /** English learner in a grade, before the spring in which the status changes. */
  boolean isLearnerIn(int grade) {
    return language.learner() && grade <= language.reclassified();
  }
}
