package org.foothill.site;

/**
 * Something a person must correct in a form.
 *
 * @param field the id of the input
 * @param message a whole sentence that says what to do
 */
public record Problem(String field, String message) {}
