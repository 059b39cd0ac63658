package org.foothill.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** CRSC, SCSC, SCTE, WBLR: what is taught, and who took it with what mark. */
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

  /**
   * Every section of every school of the district, for all years; a section runs both semesters.
   */
  void sections() {
    for (School school : district.schools()) {
      if (school.grades().highest() >= 7) {
        sections(school);
      }
    }
  }

  private void sections(School school) {
    for (Course course : Course.values()) {
      for (int year = 0; course.taughtAt(school) && year < block.yearCount(); year++) {
        sections(year, school, course);
      }
    }
  }

  private void sections(int year, School school, Course course) {
    int count = district.sections(school, course);
    for (int section = 1; section <= count; section++) {
      long teacher = teacher(school, course, section);
      for (String term : List.of("S1", "S2")) {
        section(year, new Section(school, course, section, term), teacher);
      }
    }
  }

  private record Section(School school, Course course, int number, String term) {
    String id() {
      return course.localId() + "-" + (number < 10 ? "0" : "") + number;
    }
  }

  private void section(int year, Section section, long teacher) {
    YearBook book = block.year(year);
    Course course = section.course();
    Rows rows = book.rows(SampleFile.CRSC).open();
    rows.text(district.code()).text(section.school().code());
    rows.text(book.calendar().year().calpads()).number(course.stateCode);
    rows.text(course.localId()).text(course.title).blanks(2);
    rows.flag(course.articulated()).flag(course.approved());
    rows.text(section.id()).text(section.term()).number(teacher).blanks(1).text(section.id());
    rows.text(course.collegeCredit() ? "23" : course.dualCredit() ? "24" : "").blanks(3);
    rows.flag(section.school().kind() == School.Kind.INDEPENDENT).flag(false).blanks(2);
    rows.text(course.pathway > 0 ? "2" : "").blanks(1);
    rows.text(course.grades.highest() == 8 ? "MID" : "SEC").blanks(6);
    rows.flag(course.pathway > 0);
    block.close(year, rows);
  }

  private long teacher(School school, Course course, int section) {
    long key = Integer.parseInt(school.code()) * 10_000L + course.stateCode;
    return 1_000_000_000L + Chance.of(seed, key, Purpose.SECTIONS + section).below(999_999);
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
    int sections = district.sections(stay.school(), course);
    int number = Chance.of(seed, student.index * 32 + year, course.stateCode).below(sections) + 1;
    rows.text(course.localId()).text(new Section(stay.school(), course, number, term).id());
    rows.text(term);
    if (student.inHighSchool()) {
      rows.hundredths(500).hundredths(finished.mark().earnsCredit() ? 500 : 0);
    } else {
      rows.blanks(2);
    }
    rows.text(finished.mark().code).text(areaCode(course)).text(term).blanks(1);
    block.close(year, rows);
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
