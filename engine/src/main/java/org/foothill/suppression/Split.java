package org.foothill.suppression;

/**
 * Divides a cell into those with an outcome ({@code part}) and the {@code rest}; implies the
 * relation {@code whole = part + rest}. Where neither end matters, it only says that one count is a
 * part of another, such as the completers of one pathway of those of any.
 *
 * @param noneMatters whether it must not be provable that nobody has the outcome
 * @param allMatters whether it must not be provable that everybody has it
 */
public record Split(int whole, int part, int rest, boolean noneMatters, boolean allMatters) {}
