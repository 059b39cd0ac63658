package org.foothill.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** SCSE, SCSC, SCTE, WBLR: who took what, with what mark. */
final class CourseRows {
  private final Block block;
  private final District district;
  private final long seed;

  CourseRows(Block block, District district, long seed) {
    this.block = block;
    this.district = district;
    this.seed = seed;
  }

  /** Fields 4 to 12, alike in SPRG, SCSC and SCTE. */
  static void student(Rows rows, String district, Stay stay, YearBook book, Person person) {
    rows.text(district).text(stay.school().code()).text(book.calendar().year().calpads());
    rows.number(person.stateId).number(person.localId).text(person.first).text(person.last);
    rows.number(person.birth).text(person.gender);
  }

  /** A line for each course and semester that the student finished at one of the stays. */
  void completions(int year, Student student, Stay stay, List<Taken> courses) {
    for (Taken taken : courses) {
      for (int semester = 1; semester <= 2; semester++) {
        Mark mark = taken.in(semester);
        if (mark != null && stay.endsSemester(semester) && taken.course().taughtAt(stay.school())) {
          completion(year, student, stay, new Finished(taken.course(), semester, mark));
        }
      }
    }
  }

  private record Finished(Course course, int semester, Mark mark) {}

  private void completion(int year, Student student, Stay stay, Finished finished) {
    YearBook book = block.year(year);
    Course course = finished.course();
    Rows rows = book.rows(SampleFile.SCSC).open();
    student(rows, district.code(), stay, book, student.person);
    String term = finished.semester() == 1 ? "S1" : "S2";
    rows.text(course.localId()).text(sectionOf(year, student, stay, course)).text(term);
    if (student.inHighSchool()) {
      rows.hundredths(500).hundredths(finished.mark().earnsCredit() ? 500 : 0);
    } else {
      rows.blanks(2);
    }
    rows.text(finished.mark().code).text(areaCode(course)).text(term).blanks(1);
    block.close(year, rows);
  }

  private String sectionOf(int year, Student student, Stay stay, Course course) {
    int sections = district.sections(stay.school(), course);
    int number = Chance.of(seed, student.index * 32 + year, course.stateCode).below(sections) + 1;
    return SectionRows.id(course, number);
  }

  /** A line for each course that the student sat in on census day. */
  void enrollments(int year, Student student, Stay stay, List<Taken> courses) {
    if (stay.from() > SchoolCalendar.CENSUS || stay.to() < SchoolCalendar.CENSUS) {
      return;
    }
    YearBook book = block.year(year);
    for (Taken taken : courses) {
      if (taken.autumn() != null && taken.course().taughtAt(stay.school())) {
        Rows rows = book.rows(SampleFile.SCSE).open();
        student(rows, district.code(), stay, book, student.person);
        rows.text(taken.course().localId());
        rows.text(sectionOf(year, student, stay, taken.course())).text("S1").blanks(6);
        block.close(year, rows);
      }
    }
  }

  private static String areaCode(Course course) {
    return switch (course.area) {
      case '-' -> "";
      case 'G' -> "GO";
      default -> String.valueOf(course.area);
    };
  }

  /**
   * The pathway of a student who takes its second or third course: a completion when the capstone
   * is passed with C- or better. One in forty is forgotten, and some are declared that should not
   * be.
   */
  void pathway(int year, Student student, Stay stay, List<Taken> courses) {
    Taken technical = technical(courses, stay);
    if (technical == null || technical.course().step < 2) {
      return;
    }
    Mark mark = technical.spring();
    boolean capstone = technical.course().step == 3 && mark != null && mark.countsForCollege();
    long slip = student.person.localId % 40;
    boolean declared = technical.course().step == 3 && (capstone ? slip != 3 : slip == 5);
    YearBook book = block.year(year);
    Rows rows = book.rows(SampleFile.SCTE).open();
    student(rows, district.code(), stay, book, student.person);
    rows.number(technical.course().pathway);
    rows.text(declared ? book.calendar().year().calpads() : "");
    block.close(year, rows);
  }

  private static @Nullable Taken technical(List<Taken> courses, Stay stay) {
    return courses.stream()
        .filter(taken -> taken.course().pathway > 0 && taken.course().taughtAt(stay.school()))
        .filter(taken -> stay.endsSemester(2))
        .findFirst()
        .orElse(null);
  }

  /** Internships and practice firms, mostly of students in advanced courses. */
  void workBased(int year, Student student, Stay stay, List<Taken> courses) {
    Taken technical = technical(courses, stay);
    if (technical == null) {
      return;
    }
    var chance = Chance.of(seed, student.index * 32 + year, Purpose.SECTIONS);
    int step = technical.course().step;
    double likely = step == 3 ? 0.42 : step == 2 ? 0.2 : 0.06;
    if (!chance.happens(likely * (student.person.home.poor() ? 0.85 : 1.2))) {
      return;
    }
    int type =
        new int[] {10, 20, 15, 25}[chance.pick(step == 3 ? 60 : 25, 30, 8, step == 3 ? 4 : 0)];
    YearBook book = block.year(year);
    Rows rows = book.rows(SampleFile.WBLR).open();
    rows.text(district.code()).text(stay.school().code()).blanks(1);
    rows.text(book.calendar().year().calpads()).number(student.person.stateId).number(type);
    if (type == 25) {
      rows.blanks(6);
    } else {
      rows.text("WBL-" + student.person.localId).number(chance.between(2, 16) * 10L);
      rows.number(technical.course().stateCode).blanks(1).flag(true).flag(chance.happens(0.8));
    }
    block.close(year, rows);
  }
}
