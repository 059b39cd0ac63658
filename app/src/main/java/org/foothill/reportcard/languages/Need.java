package org.foothill.reportcard.languages;

/**
 * A text that public pages say and that is to be translated.
 *
 * @param key of a message, such as {@code site.skip}; for every other text its English form
 * @param english the text itself; a message's pattern with its slots
 */
public record Need(String key, String english) {}
