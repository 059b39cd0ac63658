package org.foothill.indicators.definitions;

/**
 * Something about a learner that groups are made of, such as race.
 *
 * @param available SQL condition over this year's records; false leaves all its groups out
 * @param otherwise the value of learners for whom the SQL gives no row
 * @param sql gives {@code district, learner, value}, one row at most for each learner
 */
public record Trait(String name, String available, String otherwise, String sql) {}
