package org.foothill.access.pages;

/**
 * A role held, in words.
 *
 * @param scope what it holds for, such as {@code everywhere} or {@code place 1964881}
 * @param period from when to when
 */
public record RoleRow(String id, String role, String scope, String period, boolean inForce) {}
