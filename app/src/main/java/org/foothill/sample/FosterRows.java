package org.foothill.sample;

/**
 * FOSTER: the list of foster youth that the state matches and districts fetch. Not a record type of
 * the state: a table with a header row.
 */
final class FosterRows {
  private static final double SHARE = 0.0042;
  private final Block block;
  private final District district;
  private final long seed;

  FosterRows(Block block, District district, long seed) {
    this.block = block;
    this.district = district;
    this.seed = seed;
  }

  /** The first row of every year's table. */
  static void header(Block block) {
    for (int year = 0; year < block.yearCount(); year++) {
      Rows rows = block.year(year).rows(SampleFile.FOSTER).openTable();
      rows.text("ReportingLEA").text("SchoolCode").text("AcademicYear").text("SSID");
      rows.text("FosterStartDate").text("FosterEndDate").close();
    }
  }

  /** A row when the student is in foster care for a part of the year. */
  void list(int year, Student student, Stay stay) {
    var once = Chance.of(seed, student.index, Purpose.FOSTER);
    double likely = SHARE / 0.7 * (student.person.home.poor() ? 1.25 : 0.4);
    if (!once.happens(likely)) {
      return;
    }
    var chance = Chance.of(seed + year, student.index, Purpose.FOSTER);
    if (!chance.happens(0.7)) {
      return;
    }
    YearBook book = block.year(year);
    boolean earlier = chance.happens(0.6);
    boolean ends = chance.happens(0.35) && stay.days() > 40;
    int from = chance.between(stay.from(), Math.max(stay.from(), stay.to() - 30));
    Rows rows = book.rows(SampleFile.FOSTER).openTable();
    rows.text(district.code()).text(stay.school().code()).text(book.calendar().year().calpads());
    rows.number(student.person.stateId);
    rows.number(
        earlier
            ? (book.calendar().year().ending() - chance.between(1, 3)) * 10_000 + 301
            : book.calendar().date(from));
    if (ends) {
      rows.number(book.calendar().date(chance.between(Math.min(from + 20, stay.to()), stay.to())));
    } else {
      rows.blanks(1);
    }
    block.close(year, rows);
  }
}
