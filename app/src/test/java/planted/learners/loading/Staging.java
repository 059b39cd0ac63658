package planted.learners.loading;

/** Protected. */
public record Staging(int rows) {}
