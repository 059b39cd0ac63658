package org.foothill.sample;

/**
 * STAS: how many days a student was there. Absence follows health, home, grade, school and year.
 */
final class Attendance {
  private static final double USUAL = 0.052;

  private Attendance() {}

  /**
   * The share of days missed.
   *
   * @param yearIndex 0 in the first of several years, which stands for the return after the
   *     pandemic: twice as many missed a tenth of their days, and it took three years to mend
   */
  static double absence(Student student, int yearIndex, Chance chance) {
    Person person = student.person;
    double rate = USUAL * person.frailty * person.heritage.absence * ofGrade(student.grade);
    rate *= person.home.poor() ? 1.18 : 0.8;
    rate *= student.homeless ? 1.7 : 1;
    rate *= person.needs.disabled() ? 1.25 : 1;
    rate *= student.school.kind() == School.Kind.CONTINUATION ? 2.2 : 1;
    rate *= yearIndex == 0 ? 1.35 : yearIndex == 1 ? 1.22 : yearIndex == 2 ? 1.08 : 1;
    return Math.min(0.85, rate * (0.65 + 0.7 * chance.unit()));
  }

  private static double ofGrade(int grade) {
    return switch (grade) {
      case -1 -> 1.45;
      case 0 -> 1.3;
      case 1 -> 1.1;
      case 9 -> 1.25;
      case 10, 11 -> 1.12;
      case 12 -> 1.3;
      default -> grade <= 5 ? 0.9 : 0.98;
    };
  }

  /** Whole days of suspension, out of school and in school. */
  record Away(int suspended, int inSchool) {}

  /** One line for a stay of at least one day. */
  static Away row(Rows rows, String district, SchoolCalendar calendar, Attended attended) {
    Student student = attended.student();
    Stay stay = attended.stay();
    var chance = Chance.of(attended.key(), student.index, Purpose.YEAR);
    rows.open().text(district).text(stay.school().code()).text(calendar.year().calpads());
    rows.number(student.person.stateId).number(student.person.localId).blanks(4);
    rows.flag(chance.happens(0.002)).flag(false);
    int days = stay.days();
    int missed = (int) (attended.absence() * days + chance.unit());
    int suspended = Math.min(missed, suspended(student, chance));
    int excused = (int) ((missed - suspended) * (0.35 + 0.45 * chance.unit()));
    int unexcused = missed - suspended - excused;
    int inSchool = chance.happens(0.008) ? 1 : 0;
    int notFunded = chance.happens(0.03) ? Math.min(excused, chance.between(1, 4)) : 0;
    excused -= notFunded;
    int rest = Math.max(0, days - missed - inSchool);
    inSchool = days - missed - rest;
    boolean away = stay.school().kind() == School.Kind.INDEPENDENT;
    int study = away ? rest * 9 / 10 : chance.happens(0.02) ? Math.min(rest, 5) : 0;
    rows.number(days).number(rest - study).number(suspended).number(inSchool);
    rows.number(excused).number(unexcused).number(notFunded).number(study);
    rows.flag(student.grade >= 7);
    return new Away(suspended, inSchool);
  }

  /** A stay with the share of its days that were missed; the key sets years apart. */
  record Attended(Student student, Stay stay, double absence, long key) {}

  private static int suspended(Student student, Chance chance) {
    double likely = student.grade >= 6 ? 0.035 : 0.006;
    likely *= student.person.heritage == Heritage.BLACK ? 2.2 : 1;
    likely *= student.person.needs.disabled() ? 1.9 : 1;
    likely *= student.person.gender.equals("F") ? 0.6 : 1.2;
    return chance.happens(likely) ? chance.between(1, 4) : 0;
  }
}
