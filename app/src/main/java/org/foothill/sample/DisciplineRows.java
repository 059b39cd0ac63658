package org.foothill.sample;

/**
 * SINC, SIRS, SOFF: what happened, what followed from it and what it was. The days agree with those
 * of STAS; half days and other means stand here alone, as in real files. The codes of offenses are
 * placeholders of the right form.
 */
final class DisciplineRows {
  private static final String OUT_OF_SCHOOL = "100";
  private static final String IN_SCHOOL = "110";
  private static final String EXPULSION = "200";
  private static final String OTHER_MEANS = "300";
  private final Block block;
  private final District district;
  private final long seed;

  DisciplineRows(Block block, District district, long seed) {
    this.block = block;
    this.district = district;
    this.seed = seed;
  }

  /** Where and when somebody is enrolled. */
  private record Scene(int year, Student student, Stay stay, Chance chance) {}

  /**
   * What followed from an incident.
   *
   * @param duration hundredths of a day
   */
  private record Result(String code, int duration) {}

  /** The incidents of one stay, with the days of suspension that attendance knows. */
  void incidents(int year, Student student, Stay stay, Attendance.Away away) {
    var chance = Chance.of(seed + year, student.index, Purpose.DISCIPLINE + stay.from());
    var scene = new Scene(year, student, stay, chance);
    int number = 1;
    int suspended = away.suspended();
    if (suspended >= 3 && chance.happens(0.5)) {
      incident(scene, number++, new Result(OUT_OF_SCHOOL, 100));
      suspended--;
    }
    if (suspended > 0) {
      incident(scene, number++, new Result(OUT_OF_SCHOOL, suspended * 100));
    }
    if (away.inSchool() > 0) {
      incident(scene, number++, new Result(IN_SCHOOL, away.inSchool() * 100));
    }
    double likely = student.grade >= 6 ? 0.02 : 0.005;
    if (chance.happens(likely / 4)) {
      incident(scene, number++, new Result(OUT_OF_SCHOOL, 50));
    }
    if (chance.happens(likely)) {
      incident(scene, number++, new Result(OTHER_MEANS, 0));
    }
    if (stay.exit().equals("E300")) {
      incident(scene, number, new Result(EXPULSION, 90_00));
    }
  }

  private void incident(Scene scene, int number, Result result) {
    var calendar = block.year(scene.year()).calendar();
    int day =
        result.code().equals(EXPULSION)
            ? scene.stay().to()
            : scene.chance().between(scene.stay().from(), scene.stay().to());
    String id = "INC-" + calendar.year().ending() + "-" + scene.student().person.localId;
    id += "-" + scene.stay().from() + "-" + number;
    boolean serious = result.code().equals(EXPULSION);
    Rows happened = open(scene, SampleFile.SINC).text(id).number(calendar.date(day));
    happened.flag(!result.code().equals(OTHER_MEANS)).text("N").blanks(1);
    block.close(scene.year(), happened);
    Rows followed = open(scene, SampleFile.SIRS).text(id).text(result.code()).blanks(1);
    block.close(
        scene.year(),
        result.duration() == 0
            ? followed.blanks(2)
            : followed.hundredths(result.duration()).blanks(1));
    offense(scene, id, serious);
    if (scene.chance().happens(0.12)) {
      offense(scene, id + "B", serious);
    }
  }

  private void offense(Scene scene, String id, boolean serious) {
    int kind = serious ? 900 : 500 + 10 * scene.chance().between(1, 9);
    boolean second = id.endsWith("B");
    Rows rows = open(scene, SampleFile.SOFF);
    rows.text(second ? id.substring(0, id.length() - 1) : id).number(second ? kind + 1 : kind);
    block.close(scene.year(), rows.blanks(1));
  }

  private Rows open(Scene scene, SampleFile file) {
    var book = block.year(scene.year());
    Rows rows = book.rows(file).open();
    CourseRows.student(rows, district.code(), scene.stay(), book, scene.student().person);
    return rows;
  }
}
