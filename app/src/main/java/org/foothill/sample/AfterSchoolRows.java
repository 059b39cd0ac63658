package org.foothill.sample;

/**
 * PSTS: what those who completed a pathway, or had a disability, do half a year after they left
 * school. They stand in the files of the year after.
 */
final class AfterSchoolRows {
  /** The state's code for special education is 30; that for career education is a placeholder. */
  private static final int CAREER = 10;

  private static final int SPECIAL_EDUCATION = 30;
  private static final int[] ANSWERS = {200, 210, 220, 310, 400, 910, 920, 930, 940, 950, 960};
  private final Block block;
  private final District district;
  private final long seed;

  AfterSchoolRows(Block block, District district, long seed) {
    this.block = block;
    this.district = district;
    this.seed = seed;
  }

  /**
   * @param year in which the student left
   * @param completed whether a pathway was completed
   */
  void survey(int year, Student student, Stay stay, boolean completed) {
    if (stay.completion() == null || year + 1 >= block.yearCount()) {
      return;
    }
    if (completed && stay.graduates()) {
      answer(year + 1, student, stay, CAREER);
    }
    if (student.person.needs.disabled()) {
      answer(year + 1, student, stay, SPECIAL_EDUCATION);
    }
  }

  private void answer(int year, Student student, Stay stay, int participation) {
    YearBook book = block.year(year);
    var chance = Chance.of(seed, student.index, Purpose.AFTER_SCHOOL);
    boolean able = student.person.ability > 0.3;
    int status =
        ANSWERS[
            able
                ? chance.pick(44, 26, 2, 2, 3, 8, 4, 2, 2, 6, 1)
                : chance.pick(12, 34, 4, 4, 3, 16, 9, 4, 4, 9, 1)];
    Rows rows = book.rows(SampleFile.PSTS).open();
    rows.text(district.code()).text(stay.school().code()).blanks(1);
    rows.text(book.calendar().year().calpads()).number(student.person.stateId).blanks(2);
    rows.number(participation).number(status);
    rows.text(status > 220 ? "" : chance.happens(0.85) ? "10" : "20").blanks(2);
    block.close(year, rows);
  }
}
