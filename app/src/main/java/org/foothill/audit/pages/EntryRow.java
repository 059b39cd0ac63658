package org.foothill.audit.pages;

import org.foothill.site.Numbers;

/** A line of the trail, ready to print. */
public record EntryRow(
    long number, Numbers.Moment at, String actor, String action, String subject, String detail) {}
