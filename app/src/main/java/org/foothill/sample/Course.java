package org.foothill.sample;

/**
 * What secondary schools of the sample teach, by state course code (CALPADS valid code combinations
 * v12). {@code area} is the UC/CSU subject a to g; a dash means that it does not count.
 */
enum Course {
  ENGLISH_7_8(9100, "ENGLISH 7-8", '-', 7, 8),
  MATH_7_8(9240, "MATHEMATICS 7-8", '-', 7, 8),
  LIFE_SCIENCE(9322, "LIFE SCIENCE", '-', 7, 8),
  WORLD_HISTORY_7(9172, "WORLD HISTORY 7", '-', 7, 8),
  PE_7_8(9311, "PHYSICAL EDUCATION 7-8", '-', 7, 8),
  MEDIA_ARTS_7_8(9380, "MEDIA ARTS 7-8", '-', 7, 8),
  ENGLISH_9(9105, "ENGLISH 9", 'B', 9, 9),
  ENGLISH_10(9106, "ENGLISH 10", 'B', 10, 10),
  ENGLISH_11(9107, "ENGLISH 11", 'B', 11, 11),
  ENGLISH_12(9108, "ENGLISH 12", 'B', 12, 12),
  READING_WRITING(9102, "EXPOSITORY READING AND WRITING", 'B', 12, 12),
  AP_LITERATURE(9118, "AP ENGLISH LITERATURE", 'B', 12, 12),
  ELD(9104, "ENGLISH LANGUAGE DEVELOPMENT", '-', 9, 12),
  PRE_ALGEBRA(9248, "PRE-ALGEBRA", '-', 9, 10),
  ALGEBRA_1(9249, "ALGEBRA 1", 'C', 9, 11),
  GEOMETRY(9255, "GEOMETRY", 'C', 9, 12),
  ALGEBRA_2(9252, "ALGEBRA 2", 'C', 10, 12),
  PRE_CALCULUS(9257, "PRE-CALCULUS", 'C', 11, 12),
  AP_CALCULUS(9268, "AP CALCULUS AB", 'C', 12, 12),
  CONSUMER_MATH(9260, "CONSUMER MATHEMATICS", '-', 11, 12),
  BIOLOGY(9324, "BIOLOGY", 'D', 9, 9),
  CHEMISTRY(9325, "CHEMISTRY", 'D', 10, 11),
  EARTH_SCIENCE(9321, "EARTH SCIENCE", '-', 10, 10),
  PHYSICS(9326, "PHYSICS", 'D', 11, 12),
  WORLD_HISTORY(9172, "WORLD HISTORY", 'A', 10, 10),
  US_HISTORY(9173, "UNITED STATES HISTORY", 'A', 11, 11),
  GOVERNMENT(9174, "GOVERNMENT", 'A', 12, 12),
  ECONOMICS(9175, "ECONOMICS", 'G', 12, 12),
  LANGUAGE_1(9130, "WORLD LANGUAGE 1", 'E', 9, 11),
  LANGUAGE_2(9131, "WORLD LANGUAGE 2", 'E', 9, 12),
  LANGUAGE_3(9132, "WORLD LANGUAGE 3", 'E', 10, 12),
  NATIVE_SPEAKERS_2(9135, "SPANISH FOR NATIVE SPEAKERS 2", 'E', 9, 10),
  NATIVE_SPEAKERS_3(9136, "SPANISH FOR NATIVE SPEAKERS 3", 'E', 10, 12),
  VISUAL_ART(9000, "VISUAL ART", 'F', 9, 12),
  THEATRE(9090, "THEATRE", 'F', 9, 12),
  AVID(9211, "AVID", 'G', 9, 12),
  STUDY_SKILLS(9218, "STUDY SKILLS", '-', 9, 12),
  PE_1(9314, "PHYSICAL EDUCATION 1", '-', 9, 9),
  PE_2(9315, "PHYSICAL EDUCATION 2", '-', 10, 10),
  LEADERSHIP(9373, "LEADERSHIP AND MILITARY SCIENCE", '-', 9, 12),
  COLLEGE_ENGLISH(9120, "COLLEGE ENGLISH", 'B', 12, 12),
  COLLEGE_HISTORY(9200, "COLLEGE ETHNIC STUDIES", 'A', 11, 12),
  COLLEGE_OTHER(9227, "COLLEGE COUNSELING AND CAREER", '-', 11, 12),
  MEDIA_1(7246, "INTRODUCTION TO MULTIMEDIA PRODUCTION", '-', 113, 1),
  MEDIA_2(7247, "INTERMEDIATE MULTIMEDIA PRODUCTION", 'F', 113, 2),
  MEDIA_3(7249, "ADVANCED MULTIMEDIA FILM/VIDEO PRODUCTION", 'F', 113, 3),
  ENGINEERING_1(7700, "INTRODUCTION TO ENGINEERING AND ARCHITECTURE", '-', 152, 1),
  ENGINEERING_2(7730, "INTERMEDIATE ENGINEERING DESIGN", 'G', 152, 2),
  ENGINEERING_3(7731, "ADVANCED ENGINEERING DESIGN", 'G', 152, 3),
  SOFTWARE_1(8130, "INTRODUCTION TO SYSTEMS PROGRAMMING", '-', 174, 1),
  SOFTWARE_2(8131, "INTERMEDIATE SYSTEMS PROGRAMMING", 'G', 174, 2),
  SOFTWARE_3(8132, "ADVANCED SYSTEMS PROGRAMMING", 'G', 174, 3),
  CARE_1(7920, "INTRODUCTION TO PATIENT CARE", '-', 198, 1),
  CARE_2(7921, "INTERMEDIATE PATIENT CARE", 'G', 198, 2),
  CARE_3(7922, "ADVANCED PATIENT CARE", 'G', 198, 3);

  final int stateCode;
  final String title;
  final char area;
  final School.Span grades;

  /** CTE pathway, or 0. */
  final int pathway;

  /** 1 introduction, 2 concentrator, 3 capstone; 0 outside CTE. */
  final int step;

  /** A number above 100 in the fourth place is a CTE pathway and the fifth its step. */
  Course(int stateCode, String title, char area, int lowest, int highest) {
    boolean technical = lowest > 100;
    this.stateCode = stateCode;
    this.title = title;
    this.area = area;
    this.grades = technical ? new School.Span(9, 12) : new School.Span(lowest, highest);
    this.pathway = technical ? lowest : 0;
    this.step = technical ? highest : 0;
  }

  static Course step(int pathway, int step) {
    for (Course course : values()) {
      if (course.pathway == pathway && course.step == step) {
        return course;
      }
    }
    throw new IllegalArgumentException(
        "The pathway (%d) has no course of step (%d).".formatted(pathway, step));
  }

  String localId() {
    return (pathway > 0 ? "CTE" : "PUS") + stateCode + (grades.highest() == 8 ? "M" : "");
  }

  boolean approved() {
    return area != '-';
  }

  boolean collegeCredit() {
    return this == COLLEGE_ENGLISH || this == COLLEGE_HISTORY || this == COLLEGE_OTHER;
  }

  /** Advanced software and engineering earn college credit by agreement with the college. */
  boolean dualCredit() {
    return this == SOFTWARE_3 || this == ENGINEERING_3;
  }

  boolean articulated() {
    return pathway > 0 && step >= 2;
  }

  boolean taughtAt(School school) {
    boolean span =
        school.grades().lowest() <= grades.highest()
            && school.grades().highest() >= grades.lowest();
    return span && (pathway == 0 || school.pathways().contains(pathway));
  }

  /** How easy a good mark is, in grade points. */
  double ease() {
    if (pathway > 0 || area == 'F' || this == AVID || this == LEADERSHIP) {
      return 0.35;
    }
    return area == 'C' ? -0.25 : 0;
  }
}
