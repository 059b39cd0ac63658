package org.foothill.unpick;

/** What one cell tells about one count. */
public sealed interface View {
  /** The count itself. */
  record Exact(long value) implements View {}

  /** Nothing but bounds, such as "fewer than 11" for 1 to 10. */
  record Range(long low, long high) implements View {}

  /** Nothing but that it is not zero, for zeros are printed. */
  record Hidden(Mark mark) implements View {}

  /** The table has no such count. */
  record Absent() implements View {}

  /** What the sign of a hidden cell says about the reason. */
  enum Mark {
    /** One sign for both reasons. */
    PLAIN,
    /** Hidden because the group is small. */
    SMALL,
    /** Hidden so that another cannot be worked out. */
    COMPLEMENTARY
  }
}
