package planted.learners.facts;

/** Protected. */
public record Attendance(int days) {}
