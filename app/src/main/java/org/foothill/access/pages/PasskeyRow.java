package org.foothill.access.pages;

/** A passkey of the person, with days in words. */
public record PasskeyRow(String id, String label, String added, String lastUsed) {}
