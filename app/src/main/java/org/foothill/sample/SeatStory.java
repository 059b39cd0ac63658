package org.foothill.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happens on one seat of a district through all years: who sits there, how they do, when
 * they leave and who comes after them.
 */
final class SeatStory {
  private static final int LAST = SchoolCalendar.DAYS - 1;

  private final SampleOrder order;
  private final District district;
  private final Block block;
  private final EnrollmentRows enrollment;
  private final CourseRows courses;
  private final DisciplineRows discipline;
  private final FosterRows foster;
  private final AfterSchoolRows afterSchool;
  private final long seat;
  private final Chance chance;
  private Student student;
  private int lives;

  SeatStory(SampleOrder order, District district, Block block, long seat) {
    this.order = order;
    this.district = district;
    this.block = block;
    this.seat = seat;
    this.enrollment = new EnrollmentRows(block, district);
    this.courses = new CourseRows(block, district, order.seed());
    this.discipline = new DisciplineRows(block, district, order.seed());
    this.foster = new FosterRows(block, district, order.seed());
    this.afterSchool = new AfterSchoolRows(block, district, order.seed());
    this.chance = Chance.of(order.seed(), seat, Purpose.LIFE);
    this.student = arrive(district.schoolOf(seat), district.gradeOf(seat), 0);
  }

  void tell() {
    block.beginSeat(seat);
    for (int year = 0; year < order.years(); year++) {
      noShow(year);
      Ending ending = live(year);
      if (ending.day() < LAST && !ending.returns() && ending.day() < 140 && chance.happens(0.5)) {
        student = arrive(ending.school(), student.grade, year);
        student.entryDay = ending.day() + 1 + chance.between(3, 20);
        ending = live(year);
      }
      prepare(year + 1, ending);
    }
  }

  /** A new person, with the high-school years that lie behind them. */
  private Student arrive(School school, int grade, int year) {
    long index = (long) lives++ * order.students() + seat;
    int autumn = order.ending().ending() - order.years() + year;
    var person = new Person(order.seed(), index, school, new Person.GradeIn(grade, autumn));
    var newcomer = new Student(person, index, school, grade);
    if (grade >= 9) {
      newcomer.choosePathway(chance);
    }
    for (int past = 9; past < grade; past++) {
      newcomer.grade = past;
      newcomer.transcript.add(schedule(newcomer, 0.8 * person.frailty * 0.06));
    }
    newcomer.grade = grade;
    return newcomer;
  }

  private List<Taken> schedule(Student of, double absence) {
    var marks = Chance.of(order.seed(), of.index * 32 + of.transcript.years(), Purpose.COURSES);
    return Schedule.year(of, marks, absence);
  }

  /**
   * How a year ended for the student.
   *
   * @param day last day of attendance
   * @param returns whether the same student comes back next year
   * @param repeats whether in the same grade
   */
  private record Ending(School school, int day, boolean returns, boolean repeats) {}

  private Ending live(int year) {
    Person person = student.person;
    student.homeless = person.needs.homeless() && chance.happens(0.75);
    double absence = Attendance.absence(student, order.years() < 3 ? 2 : year, chance);
    List<Taken> taken = schedule(student, absence);
    int last = leavingDay(absence);
    var stays = new ArrayList<Stay>(2);
    int from = student.entryDay;
    int moved = movingDay(from, last);
    if (moved > 0) {
      stays.add(new Stay(student.school, from, moved, "T160", null));
      student.school = moveTo();
      from = moved + 1;
    }
    boolean finished = last == LAST;
    if (finished && student.inHighSchool()) {
      student.transcript.add(taken);
    }
    Verdict verdict = finished ? atYearEnd(absence) : leaving(absence);
    stays.add(new Stay(student.school, from, last, verdict.exit(), verdict.completion()));
    write(year, stays, new Studied(absence, taken));
    return new Ending(student.school, last, verdict.returns(), verdict.repeats());
  }

  private int leavingDay(double absence) {
    double likely =
        0.026 + (student.homeless ? 0.05 : 0) + (student.person.home.poor() ? 0.008 : 0);
    likely += student.grade >= 9 ? 0.12 * Math.max(0, absence - 0.08) : 0;
    int first = student.entryDay + 8;
    return first < LAST - 10 && chance.happens(likely) ? chance.between(first, LAST - 5) : LAST;
  }

  /**
   * The last day at the old school of who changes schools within the district; 0 for the others.
   */
  private int movingDay(int from, int to) {
    boolean moves = chance.happens(student.homeless ? 0.06 : 0.014);
    return moves && to - from > 40 ? chance.between(from + 10, to - 15) : 0;
  }

  private School moveTo() {
    return behind(4500)
        ? district.continuation(student.school)
        : district.another(student.school, student.grade, chance);
  }

  /** Short of credits, in hundredths for each year of high school so far. */
  private boolean behind(int creditsEachYear) {
    return student.inHighSchool()
        && student.transcript.years() > 0
        && student.transcript.credits() < student.transcript.years() * creditsEachYear;
  }

  /** Exit reason and completion status, and what comes after. */
  private record Verdict(
      String exit, @Nullable String completion, boolean returns, boolean repeats) {
    static Verdict gone(String exit) {
      return new Verdict(exit, null, false, false);
    }

    static Verdict completed(String completion) {
      return new Verdict("E230", completion, false, false);
    }

    static Verdict stays(boolean repeats) {
      return new Verdict("E155", null, true, repeats);
    }
  }

  /** Somebody leaves in the middle of the year; a few come back after the summer. */
  private Verdict leaving(double absence) {
    boolean old = student.grade >= 9;
    boolean lost = chance.happens(old ? 0.1 + absence : 0.03);
    String exit =
        lost
            ? "E140"
            : switch (chance.pick(60, 7, 14, 7, old ? 5 : 0, old ? 1 : 0, 1)) {
              case 0 -> "T160";
              case 1 -> "T180";
              case 2 -> "T200";
              case 3 -> "T240";
              case 4 -> "T167";
              case 5 -> "E300";
              default -> "E400";
            };
    boolean returns = chance.happens(lost ? 0.25 : 0.08);
    return new Verdict(exit, null, returns, old && returns);
  }

  private Verdict atYearEnd(double absence) {
    if (student.grade == 12) {
      return afterTwelve(absence);
    }
    boolean behind = behind(3300) && chance.happens(0.35);
    double likely = student.grade == 5 || student.grade == 8 ? 0.06 : 0.032;
    likely += behind ? 0.1 : 0;
    if (chance.happens(likely)) {
      boolean lost = student.inHighSchool() && (behind || chance.happens(0.12));
      return Verdict.gone(
          lost
              ? "E140"
              : new String[] {"T160", "T180", "T200", "T240"}[chance.pick(62, 18, 13, 7)]);
    }
    return Verdict.stays(behind || (student.grade <= 1 && chance.happens(0.008)));
  }

  private Verdict afterTwelve(double absence) {
    if (student.person.needs.certificate()) {
      return Verdict.completed("120");
    }
    int credits = student.transcript.credits();
    double diploma =
        credits >= 21_000 ? 0.985 : credits >= 18_000 ? 0.9 : credits >= 15_000 ? 0.62 : 0.25;
    diploma -= absence > 0.25 ? 0.12 : 0;
    if (chance.happens(diploma)) {
      return Verdict.completed("100");
    }
    return switch (chance.pick(34, 30, 20, 8, 4, 4)) {
      case 0 -> Verdict.stays(true);
      case 1 -> Verdict.completed("360");
      case 2 -> Verdict.gone("E140");
      case 3 -> Verdict.gone("T260");
      case 4 -> Verdict.completed("330");
      default -> Verdict.completed("320");
    };
  }

  /** Days missed and courses of the year. */
  private record Studied(double absence, List<Taken> taken) {}

  private void write(int year, List<Stay> stays, Studied studied) {
    enrollment.demographics(year, student, stays.getFirst());
    enrollment.language(year, student, stays.getFirst());
    for (Stay stay : stays) {
      enrollment.enrollment(year, student, stay);
      enrollment.programs(year, student, stay);
      Rows rows = block.year(year).rows(SampleFile.STAS);
      var attended = new Attendance.Attended(student, stay, studied.absence(), order.seed() + year);
      var away = Attendance.row(rows, district.code(), block.year(year).calendar(), attended);
      block.close(year, rows);
      discipline.incidents(year, student, stay, away);
      courses.completions(year, student, stay, studied.taken());
      courses.enrollments(year, student, stay, studied.taken());
    }
    foster.list(year, student, stays.getFirst());
    afterSchool.survey(year, student, stays.getLast(), student.transcript.capstone());
    if (student.inHighSchool()) {
      courses.pathway(year, student, stays.getLast(), studied.taken());
      courses.workBased(year, student, stays.getLast(), studied.taken());
    }
  }

  private boolean expected;

  /**
   * Who was expected after the summer and never came has a line that starts and ends on one day.
   */
  private void noShow(int year) {
    if (!expected) {
      return;
    }
    expected = false;
    student.school = district.next(student.school, student.grade, chance);
    enrollment.enrollment(year, student, new Stay(student.school, 0, 0, "N470", null));
    student = arrive(student.school, student.grade, year);
  }

  /** Makes the seat ready for the next school year. */
  private void prepare(int year, Ending ending) {
    if (year == order.years()) {
      return;
    }
    int grade = student.grade;
    boolean leaver = grade == 12;
    int next = ending.repeats() ? grade : leaver ? (chance.happens(0.62) ? -1 : 0) : grade + 1;
    if (!ending.returns()) {
      if (!leaver && ending.day() == LAST && chance.happens(0.05)) {
        expected = true;
        student.grade = next;
        student.entryDay = 0;
        return;
      }
      School school =
          leaver ? district.entry(next, chance) : district.next(student.school, next, chance);
      student = arrive(school, next, year);
      return;
    }
    School school = district.next(student.school, next, chance);
    boolean entersHighSchool = grade == 8 && next == 9;
    student.school =
        behind(5000) && next > 10 && chance.happens(0.4) ? district.continuation(school) : school;
    student.grade = next;
    student.entryDay = 0;
    if (entersHighSchool) {
      student.choosePathway(chance);
    }
  }
}
