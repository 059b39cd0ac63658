package org.foothill.sample;

/** A student on the way through school: the person, and where they are now. */
final class Student {
  final Person person;

  /** Number of the person within the sample, from 0. */
  final long index;

  final Transcript transcript = new Transcript();
  School school;
  int grade;

  /** CTE pathway chosen on entering high school, and the grade of its first course; 0 for none. */
  int pathway;

  int pathwayFrom;

  /**
   * Day of the school year on which the student came; 0 for those who were there from the start.
   */
  int entryDay;

  /** True when the current year has a confirmed homeless record. */
  boolean homeless;

  Student(Person person, long index, School school, int grade) {
    this.person = person;
    this.index = index;
    this.school = school;
    this.grade = grade;
  }

  boolean inHighSchool() {
    return grade >= 9;
  }

  /** Wants to go on to college: takes the courses for it. */
  boolean collegeBound() {
    return person.ability > -0.35 && !person.needs.certificate();
  }

  /** Chooses a pathway of the school, as often as students of this kind do; or none. */
  void choosePathway(Chance chance) {
    pathway = 0;
    if (person.needs.certificate() || !chance.happens(0.56)) {
      return;
    }
    boolean girl = person.gender.equals("F");
    int best = 0;
    double most = 0;
    for (int offered : new int[] {113, 152, 174, 198}) {
      if (school.pathways().contains(offered)) {
        double liking = liking(offered, girl) * chance.unit();
        best = liking > most ? offered : best;
        most = Math.max(most, liking);
      }
    }
    pathway = best;
    pathwayFrom = chance.happens(0.6) ? 9 : 10;
  }

  private static double liking(int pathway, boolean girl) {
    return switch (pathway) {
      case 113 -> 1;
      case 198 -> girl ? 1.5 : 0.6;
      default -> girl ? 0.6 : 1.3;
    };
  }
}
