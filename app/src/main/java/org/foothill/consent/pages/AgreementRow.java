package org.foothill.consent.pages;

/** An agreement as the page shows it, with days in words. */
public record AgreementRow(
    String code,
    String parties,
    String purpose,
    String districts,
    String kinds,
    String period,
    String document,
    boolean inForce) {}
