package org.foothill.sample;

/** SENR, SINF, SELA, SPRG: who the student is and where enrolled. */
final class EnrollmentRows {
  private final Block block;
  private final District district;

  EnrollmentRows(Block block, District district) {
    this.block = block;
    this.district = district;
  }

  /** One line for each stay. */
  void enrollment(int year, Student student, Stay stay) {
    YearBook book = block.year(year);
    Person person = student.person;
    Rows rows = book.rows(SampleFile.SENR).open();
    rows.text(district.code()).text(stay.school().code()).blanks(1);
    rows.text(book.calendar().year().calpads()).number(person.stateId).number(person.localId);
    names(rows, person);
    birth(rows, person);
    rows.number(book.calendar().date(stay.from())).number(10).text(School.gradeCode(student.grade));
    rows.number(book.calendar().date(stay.to())).text(stay.exit());
    rows.text(stay.completion() == null ? "" : stay.completion()).blanks(1);
    if (stay.graduates()) {
      // schools enter this by hand: now and then it disagrees with the courses
      boolean slip = person.localId % 53 == 7;
      rows.flag(student.transcript.meetsCollegeSubjects() != slip);
    } else {
      rows.blanks(1);
    }
    rows.blanks(1).text(district.code());
    rows.flag(stay.graduates() && person.ability > 0.9).flag(biliterate(student, stay));
    rows.blanks(1).flag(false);
    block.close(year, rows);
  }

  /** Speaks a second language well: three years of it, or a home language beside fluent English. */
  private static boolean biliterate(Student student, Stay stay) {
    Person person = student.person;
    boolean two =
        student.transcript.languages() >= 3
            || (student.transcript.languages() >= 1
                && !person.language.home().equals("00")
                && !person.isLearnerIn(12));
    return stay.graduates() && two && person.ability > 0.15;
  }

  private static void names(Rows rows, Person person) {
    rows.text(person.first).text(person.middle).text(person.last).blanks(4);
  }

  private static void birth(Rows rows, Person person) {
    boolean abroad = person.language.newcomerFrom() >= 0;
    rows.number(person.birth).text(person.gender);
    rows.text(abroad ? "" : "PASADENA").text(abroad ? "" : "US-CA");
    rows.text(abroad ? country(person.language.home()) : "US");
  }

  private static String country(String language) {
    return switch (language) {
      case "01" -> "MX";
      case "12" -> "AM";
      case "07", "03" -> "CN";
      case "04" -> "KR";
      case "05" -> "PH";
      default -> "JO";
    };
  }

  /** One line a year, from the first day in it. */
  void demographics(int year, Student student, Stay stay) {
    YearBook book = block.year(year);
    Person person = student.person;
    Rows rows = book.rows(SampleFile.SINF).open();
    rows.number(book.calendar().date(stay.from())).blanks(1);
    rows.text(district.code()).text(stay.school().code());
    rows.text(book.calendar().year().calpads()).number(person.stateId).number(person.localId);
    names(rows, person);
    birth(rows, person);
    boolean hispanic = person.heritage == Heritage.HISPANIC;
    boolean missing = person.heritage == Heritage.NOT_REPORTED;
    rows.text(hispanic ? "Y" : missing ? "" : "N").flag(missing);
    for (int code : person.races) {
      rows.number(code);
    }
    rows.blanks(5 - person.races.length).flag(person.races.length == 0);
    Person.Address address = person.home.address();
    rows.text(address.number() + " " + address.street()).blanks(1).text(address.city());
    rows.text("US-CA").text(address.zip());
    rows.number(firstDayInUnitedStates(person));
    rows.flag(
        person.language.newcomerFrom() >= 0 && student.grade < person.language.newcomerFrom() + 3);
    rows.number(person.home.guardian1());
    guardians(rows, person);
    rows.blanks(7);
    rows.text(person.home.guardian2() == 0 ? "" : Integer.toString(person.home.guardian2()));
    block.close(year, rows);
  }

  private static void guardians(Rows rows, Person person) {
    rows.text(person.heritage.names.first("F", Chance.of(0, person.stateId, 0))).text(person.last);
    if (person.home.guardian2() == 0) {
      rows.blanks(2);
    } else {
      rows.text(person.heritage.names.first("M", Chance.of(1, person.stateId, 0)))
          .text(person.last);
    }
  }

  /** The autumn of kindergarten, or of the grade of arrival. */
  private static int firstDayInUnitedStates(Person person) {
    return autumnOf(person, Math.max(0, person.language.newcomerFrom())) * 10_000 + 815;
  }

  /** The calendar year in which the person starts a grade without having repeated one. */
  private static int autumnOf(Person person, int grade) {
    int ofYear = person.birth % 10_000;
    int born = person.birth / 10_000;
    return born + 5 + (ofYear >= 902 ? 1 : 0) + grade;
  }

  /** The whole history of the language status as far as it is known by the end of this year. */
  void language(int year, Student student, Stay stay) {
    YearBook book = block.year(year);
    Person.Language language = student.person.language;
    int spring = book.calendar().year().ending() * 10_000 + 430;
    int began = firstDayInUnitedStates(student.person) + 15;
    if (began > spring) { // not yet in kindergarten: the survey at transitional kindergarten counts
      began = book.calendar().date(stay.from());
    }
    status(year, student, stay.school(), new Status(language.entry(), began));
    int changed = (autumnOf(student.person, language.reclassified()) + 1) * 10_000 + 315;
    if (language.learner()
        && language.reclassified() != Person.NEVER
        && changed > began
        && changed <= spring) {
      status(year, student, stay.school(), new Status("RFEP", changed));
    }
  }

  private record Status(String code, int start) {}

  private void status(int year, Student student, School school, Status status) {
    YearBook book = block.year(year);
    Person person = student.person;
    Rows rows = book.rows(SampleFile.SELA).open();
    rows.text(district.code()).text(school.code()).text(book.calendar().year().calpads());
    rows.number(person.stateId).text(person.first).text(person.last).number(person.birth);
    rows.text(person.gender).number(person.localId);
    rows.text(status.code()).number(status.start()).text(person.language.home());
    block.close(year, rows);
  }

  /** Each program the student is eligible for or takes part in. */
  void programs(int year, Student student, Stay stay) {
    Person person = student.person;
    if (person.home.poor()) {
      program(year, student, stay, person.home.free() ? 181 : 182);
    }
    if (student.homeless) {
      program(year, student, stay, 191);
    }
    if (person.needs.disabled()) {
      program(year, student, stay, 144);
    }
    if (person.needs.plan504()) {
      program(year, student, stay, 101);
    }
    if (person.needs.gifted() && student.grade >= 3) {
      program(year, student, stay, 127);
    }
    if (person.needs.migrant()) {
      program(year, student, stay, 135);
    }
    if (person.needs.military()) {
      program(year, student, stay, 192);
    }
    if (student.grade == -1) {
      program(year, student, stay, 185);
    }
    if (stay.school().kind() == School.Kind.IMMERSION && person.localId % 5 < 2) {
      program(year, student, stay, 301);
    }
  }

  private void program(int year, Student student, Stay stay, int code) {
    YearBook book = block.year(year);
    Person person = student.person;
    Rows rows = book.rows(SampleFile.SPRG).open();
    CourseRows.student(rows, district.code(), stay, book, person);
    rows.number(code).number(code == 185 ? 3 : 1).number(book.calendar().date(stay.from()));
    rows.number(book.calendar().date(stay.to())).blanks(6);
    if (code == 191) {
      int kind = Chance.of(2, person.stateId, 0).pick(78, 9, 8, 5);
      rows.number(new int[] {120, 100, 110, 130}[kind]).flag(student.grade >= 9 && kind == 3);
    } else {
      rows.blanks(2);
    }
    rows.blanks(2);
    block.close(year, rows);
  }
}
