package org.foothill.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses a year's courses and gives their marks: six periods, by grade, plan and what was passed.
 */
final class Schedule {
  private static final int PERIODS = 6;
  private static final List<Course> MIDDLE =
      List.of(
          Course.ENGLISH_7_8,
          Course.MATH_7_8,
          Course.LIFE_SCIENCE,
          Course.WORLD_HISTORY_7,
          Course.PE_7_8,
          Course.MEDIA_ARTS_7_8);
  private static final List<Course> LADDER =
      List.of(
          Course.ALGEBRA_1,
          Course.GEOMETRY,
          Course.ALGEBRA_2,
          Course.PRE_CALCULUS,
          Course.AP_CALCULUS);

  private final Student student;
  private final Chance chance;
  private final double absence;
  private final List<Taken> taken = new ArrayList<>(PERIODS + 1);

  private Schedule(Student student, Chance chance, double absence) {
    this.student = student;
    this.chance = chance;
    this.absence = absence;
  }

  /**
   * The courses of the student's present grade; none below grade 7, where one teacher has the
   * class.
   *
   * @param absence the share of days missed, which lowers marks
   */
  static List<Taken> year(Student student, Chance chance, double absence) {
    var schedule = new Schedule(student, chance, absence);
    if (student.grade >= 9) {
      schedule.highSchool();
    } else if (student.grade >= 7) {
      MIDDLE.forEach(schedule::take);
    }
    return schedule.taken;
  }

  private void highSchool() {
    boolean college = student.collegeBound();
    english(college);
    mathematics(college);
    technical();
    switch (student.grade) {
      case 9 -> {
        take(Course.BIOLOGY);
        take(Course.PE_1);
        language(college);
      }
      case 10 -> {
        take(Course.WORLD_HISTORY);
        take(college ? Course.CHEMISTRY : Course.EARTH_SCIENCE);
        language(college);
        take(Course.PE_2);
      }
      case 11 -> {
        take(Course.US_HISTORY);
        take(chance.happens(0.6) ? Course.VISUAL_ART : Course.THEATRE);
        language(college && chance.happens(0.5));
        collegeCourse();
        if (college) {
          take(Course.PHYSICS);
        }
      }
      default -> {
        take(Course.GOVERNMENT, 1);
        take(Course.ECONOMICS, 2);
        collegeCourse();
      }
    }
    electives(college);
  }

  private void english(boolean college) {
    switch (student.grade) {
      case 9 -> take(Course.ENGLISH_9);
      case 10 -> take(Course.ENGLISH_10);
      case 11 -> take(Course.ENGLISH_11);
      default ->
          take(
              student.person.ability > 0.9
                  ? Course.AP_LITERATURE
                  : college ? Course.ENGLISH_12 : Course.READING_WRITING);
    }
    if (student.person.isLearnerIn(student.grade) && chance.happens(0.6)) {
      take(Course.ELD);
    }
  }

  private void mathematics(boolean college) {
    int ahead = student.person.ability > 0.75 ? 1 : 0;
    if (student.grade >= 11 && !college) {
      take(Course.CONSUMER_MATH);
    } else if (student.grade == 9 && student.person.ability < -1.3) {
      take(Course.PRE_ALGEBRA);
    } else if (student.grade < 12 || chance.happens(0.7)) {
      take(LADDER.get(Math.min(LADDER.size() - 1, student.transcript.mathematics() + ahead)));
    }
  }

  private void language(boolean wanted) {
    if (!wanted) {
      return;
    }
    boolean atHome = student.person.language.home().equals("01");
    switch (student.transcript.languages()) {
      case 0 -> take(atHome ? Course.NATIVE_SPEAKERS_2 : Course.LANGUAGE_1);
      case 1 -> take(atHome ? Course.NATIVE_SPEAKERS_3 : Course.LANGUAGE_2);
      default -> take(Course.LANGUAGE_3);
    }
  }

  /** The next course of the pathway, unless the student has left it. */
  private void technical() {
    if (student.pathway == 0 || student.grade < student.pathwayFrom) {
      return;
    }
    int next = student.transcript.step() + 1;
    double stay = student.person.isLearnerIn(student.grade) ? 0.74 : 0.85;
    if (next > 3 || (next > 1 && !chance.happens(stay - absence))) {
      student.pathway = 0;
      return;
    }
    Course course = Course.step(student.pathway, next);
    if (course.taughtAt(student.school)) {
      take(course);
    }
  }

  private void collegeCourse() {
    if (student.person.ability > 0.35 && chance.happens(0.3)) {
      Course course =
          switch (chance.pick(4, 4, 2)) {
            case 0 -> student.grade == 12 ? Course.COLLEGE_ENGLISH : Course.COLLEGE_HISTORY;
            case 1 -> Course.COLLEGE_HISTORY;
            default -> Course.COLLEGE_OTHER;
          };
      take(course, chance.pick(3, 3, 4) + 1);
    }
  }

  private void electives(boolean college) {
    var choices = new ArrayList<Course>(5);
    choices.add(college ? Course.AVID : Course.STUDY_SKILLS);
    choices.add(Course.VISUAL_ART);
    choices.add(chance.happens(0.2) ? Course.LEADERSHIP : Course.THEATRE);
    for (Course choice : choices) {
      if (taken.size() < PERIODS && taken.stream().noneMatch(one -> one.course() == choice)) {
        take(choice);
      }
    }
  }

  private void take(Course course) {
    take(course, 3);
  }

  /**
   * @param semesters 1 autumn, 2 spring, 3 both
   */
  private void take(Course course, int semesters) {
    double level = 2.5 + 0.75 * student.person.ability - 6 * (absence - 0.06) + course.ease();
    level += 0.35 * chance.bell();
    Mark autumn = Mark.of(level + 0.45 * chance.bell());
    Mark spring = Mark.of(level + 0.45 * chance.bell());
    taken.add(
        new Taken(
            course, (semesters & 1) == 0 ? null : autumn, (semesters & 2) == 0 ? null : spring));
  }
}
