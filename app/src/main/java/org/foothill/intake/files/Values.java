package org.foothill.intake.files;

import java.time.LocalDate;

/** Reads numbers, days and years from bytes without making text of them. */
final class Values {
  private static final long NONE = Row.NONE;

  private Values() {}

  /** Exactly so many digits as a number. */
  static long digits(byte[] text, int a, int b, int wanted) {
    if (b - a != wanted) {
      return NONE;
    }
    long value = 0;
    for (int i = a; i < b; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** "20250814" as the number 20250814, if the calendar has that day. */
  static long day(byte[] text, int a, int b) {
    long day = digits(text, a, b, 8);
    return day != NONE && exists((int) day) ? day : NONE;
  }

  /** Also as people and reports write a day: 8/14/2025, 08/14/2025 or 2025-08-14. */
  static long writtenDay(byte[] text, int a, int b) {
    int first = a;
    while (first < b && text[first] >= '0' && text[first] <= '9') {
      first++;
    }
    int second = Math.min(b, first + 1);
    while (second < b && text[second] >= '0' && text[second] <= '9') {
      second++;
    }
    if (second == b) {
      return day(text, a, b);
    }
    byte sign = text[first];
    boolean yearFirst = sign == '-' && first - a == 4;
    if (sign != text[second] || !yearFirst && sign != '/') {
      return NONE;
    }
    long year = yearFirst ? digits(text, a, first, 4) : digits(text, second + 1, b, 4);
    long month = yearFirst ? few(text, first + 1, second) : few(text, a, first);
    long day = yearFirst ? few(text, second + 1, b) : few(text, first + 1, second);
    if (year == NONE || month == NONE || day == NONE) {
      return NONE;
    }
    long number = year * 10_000 + month * 100 + day;
    return exists((int) number) ? number : NONE;
  }

  /** One or two digits. */
  private static long few(byte[] text, int a, int b) {
    return b - a > 2 ? NONE : digits(text, a, b, Math.max(1, b - a));
  }

  private static boolean exists(int day) {
    int month = day / 100 % 100;
    int dayOfMonth = day % 100;
    if (month < 1 || month > 12 || dayOfMonth < 1) {
      return false;
    }
    return dayOfMonth <= 28 || dayOfMonth <= LocalDate.of(day / 10_000, month, 1).lengthOfMonth();
  }

  /** "2025-2026" as 2026. */
  static long schoolYear(byte[] text, int a, int b) {
    if (b - a != 9 || text[a + 4] != '-') {
      return NONE;
    }
    long start = digits(text, a, a + 4, 4);
    long end = digits(text, a + 5, b, 4);
    return start != NONE && end == start + 1 && end >= 1951 && end <= 2199 ? end : NONE;
  }

  /** "172", "172.5" and "172.50" are 17250; a third decimal, a sign or anything else is nothing. */
  static long hundredths(byte[] text, int a, int b) {
    if (b - a > 10) {
      return NONE;
    }
    long value = 0;
    int decimals = -1;
    int digits = 0;
    for (int i = a; i < b; i++) {
      byte c = text[i];
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        digits++;
        decimals += decimals >= 0 ? 1 : 0;
      } else if (c == '.' && decimals < 0) {
        decimals = 0;
      } else {
        return NONE;
      }
    }
    if (digits == 0 || decimals > 2) {
      return NONE;
    }
    return decimals <= 0 ? value * 100 : decimals == 1 ? value * 10 : value;
  }

  /** Y is 1, N is 0. */
  static long flag(byte[] text, int a, int b) {
    if (b - a != 1) {
      return NONE;
    }
    return text[a] == 'Y' ? 1 : text[a] == 'N' ? 0 : NONE;
  }
}
