package org.foothill.reportcard.drafts;

/**
 * Somebody stands for an edition.
 *
 * @param post what the person signs as: a result's code, {@code superintendent} or {@code
 *     city-manager}
 * @param content hash of what was signed
 * @param account who was signed in; {@code command line} where a signature on paper was recorded
 * @param name the person's name
 */
public record SignOff(String post, String content, String account, String name) {}
