package org.foothill.sample;

/**
 * SDEM, SASS: who works at the schools. Teachers of the grades with courses are those whom the
 * course sections name.
 */
final class StaffRows {
  private static final int PUPILS_EACH = 24;
  private static final int COUNSELED_EACH = 450;
  private static final String TEACHER = "12";
  private static final String COUNSELOR = "11";
  private static final String LEADER = "10";
  private final Block block;
  private final District district;
  private final long seed;

  StaffRows(Block block, District district, long seed) {
    this.block = block;
    this.district = district;
    this.seed = seed;
  }

  /** Everybody at every school, for all years. */
  void everybody() {
    double all = district.schools().stream().mapToDouble(School::enrollment).sum();
    for (School school : district.schools()) {
      int pupils = (int) Math.ceil(school.enrollment() / all * district.seats());
      int teachers = teachers(school, pupils);
      int others = Math.max(1, pupils / COUNSELED_EACH);
      for (int year = 0; year < block.yearCount(); year++) {
        for (int number = 0; number < teachers; number++) {
          person(year, school, new Post(number, TEACHER));
        }
        for (int number = 0; number < others; number++) {
          person(year, school, new Post(900 + number, number == 0 ? LEADER : COUNSELOR));
        }
      }
    }
  }

  private int teachers(School school, int pupils) {
    int withCourses = SectionRows.teachers(district, school);
    int young = Math.clamp(7 - school.grades().lowest(), 0, school.grades().size());
    int homeRooms = (int) Math.ceil((double) pupils * young / school.grades().size() / PUPILS_EACH);
    return Math.min(899, withCourses + homeRooms);
  }

  private record Post(int number, String jobClass) {}

  /** The id of a teacher or another member of staff, by school and number. */
  static long id(School school, int number) {
    return 3_000_000_000L + Integer.parseInt(school.code()) * 1000L + number;
  }

  private void person(int year, School school, Post post) {
    YearBook book = block.year(year);
    long id = id(school, post.number());
    var chance = Chance.of(seed, id, Purpose.STAFF);
    int years = chance.between(0, 28);
    boolean woman = chance.happens(0.72);
    var heritage = Heritage.values()[chance.below(Heritage.values().length)];
    String first = heritage.names.first(woman ? "F" : "M", chance);
    String last = heritage.names.last(chance);
    int birth = (book.calendar().year().ending() - 24 - years) / 10 * 10 * 10_000 + 701;
    Rows who = book.rows(SampleFile.SDEM).open();
    who.number(book.calendar().first()).blanks(1).text(district.code());
    who.text(book.calendar().year().calpads()).number(id).blanks(1);
    who.text(first).blanks(1).text(last).blanks(3).number(birth).text(woman ? "F" : "M");
    who.blanks(8).number(chance.between(3, 6)).number(10).blanks(2);
    who.number(years + year).number(years + year + chance.between(0, 6));
    block.close(year, who);
    Rows what = book.rows(SampleFile.SASS).open();
    what.text(district.code()).text(school.code()).text(book.calendar().year().calpads());
    what.number(id).blanks(1).text(first).text(last).number(birth).text(woman ? "F" : "M");
    what.text(post.jobClass()).hundredths(chance.happens(0.9) ? 10_000 : 5_000).blanks(7);
    block.close(year, what);
  }
}
