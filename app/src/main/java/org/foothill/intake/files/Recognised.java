package org.foothill.intake.files;

import org.foothill.core.PlaceId;
import org.foothill.core.SchoolYear;

/**
 * A file that we know how to read.
 *
 * @param usualFields how many fields most of its lines have
 * @param uniform true when nearly all sampled lines have that many, so that a shorter one was cut
 * @param extract true for the state's own extract, whose rows carry two more dates
 */
record Recognised(
    String name,
    Layout layout,
    boolean extract,
    int usualFields,
    boolean uniform,
    PlaceId district,
    SchoolYear year) {}
