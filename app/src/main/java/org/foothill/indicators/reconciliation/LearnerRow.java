package org.foothill.indicators.reconciliation;

import org.foothill.core.PlaceId;

/**
 * Where a difference stands: a line of a file, which those who may see learners' rows can open.
 * Neither name nor state id.
 *
 * @param file record type
 * @param line of the file that the row came from, counted from 1
 * @param detail the pathway and its number of courses, the subjects that lack years, or the days of
 *     field 15 and of its parts
 */
public record LearnerRow(PlaceId school, Verdict verdict, String file, long line, String detail) {}
