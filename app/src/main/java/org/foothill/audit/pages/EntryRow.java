package org.foothill.audit.pages;

/** A line of the trail, ready to print. */
public record EntryRow(
    long number, String at, String actor, String action, String subject, String detail) {}
