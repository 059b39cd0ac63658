package org.foothill.indicators.catalogue;

import org.foothill.core.StudentGroup;
import org.foothill.core.Words;

/**
 * A student group of the catalogue.
 *
 * @param family groups of one family never overlap and together are everybody ({@code all}, {@code
 *     race}, {@code gender}, {@code english}, {@code disability}, {@code means}, {@code foster},
 *     {@code housing}, {@code migrant}); crossings are written as {@code race x gender}
 * @param published false for groups that exist only so that subtraction can be checked, such as
 *     "not English learners"
 */
public record GroupDefinition(
    StudentGroup group,
    String family,
    Words name,
    Words definition,
    boolean published,
    int order) {}
