package org.foothill.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** CRSE, CRSC: what is taught, where and by whom. */
final class SectionRows {
  /** A teacher has five sections. */
  private static final int SECTIONS_EACH = 5;

  private final Block block;
  private final District district;

  SectionRows(Block block, District district) {
    this.block = block;
    this.district = district;
  }

  /**
   * Every section of every school of the district, for all years; a section runs both semesters.
   */
  void write() {
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
    int first = firstTeacher(district, school, course);
    for (int section = 1; section <= count; section++) {
      long teacher = StaffRows.id(school, first + section / SECTIONS_EACH);
      for (String term : List.of("S1", "S2")) {
        section(year, new Section(school, course, section, term), teacher);
      }
    }
  }

  private record Section(School school, Course course, int number, String term) {}

  static String id(Course course, int number) {
    return course.localId() + "-" + (number < 10 ? "0" : "") + number;
  }

  private void section(int year, Section section, long teacher) {
    YearBook book = block.year(year);
    section(book.rows(SampleFile.CRSC), year, section, teacher);
    if (section.term().equals("S1")) {
      section(book.rows(SampleFile.CRSE), year, section, teacher);
    }
  }

  private void section(Rows rows, int year, Section section, long teacher) {
    YearBook book = block.year(year);
    Course course = section.course();
    rows.open().text(district.code()).text(section.school().code());
    rows.text(book.calendar().year().calpads()).number(course.stateCode);
    rows.text(course.localId()).text(course.title).blanks(2);
    rows.flag(course.articulated()).flag(course.approved());
    rows.text(id(course, section.number()))
        .text(section.term())
        .number(teacher)
        .blanks(1)
        .text(id(course, section.number()));
    rows.text(course.collegeCredit() ? "23" : course.dualCredit() ? "24" : "").blanks(3);
    rows.flag(section.school().kind() == School.Kind.INDEPENDENT).flag(false).blanks(2);
    rows.text(course.pathway > 0 ? "2" : "").blanks(1);
    rows.text(course.grades.highest() == 8 ? "MID" : "SEC").blanks(6);
    rows.flag(course.pathway > 0);
    block.close(year, rows);
  }

  /** How many teachers the courses of a school need; each course has its own. */
  static int teachers(District district, School school) {
    return firstTeacher(district, school, null);
  }

  /** The number of a course's first teacher; without a course the number of all teachers. */
  private static int firstTeacher(District district, School school, @Nullable Course before) {
    int teachers = 0;
    for (Course course : Course.values()) {
      if (course == before) {
        return teachers;
      }
      if (course.taughtAt(school)) {
        teachers += district.sections(school, course) / SECTIONS_EACH + 1;
      }
    }
    return school.grades().highest() >= 7 ? teachers : 0;
  }
}
