package org.foothill.site;

/**
 * A door in the navigation. Modules contribute beans; the shell shows those that the visitor may
 * use.
 *
 * @param path public path (language prefix is added) when {@code workspace} is false, else an
 *     absolute path below /work
 * @param messageKey the label; for a workspace there is also {@code <messageKey>.what}, one
 *     sentence on what people do there
 * @param ability the ability that the visitor needs, empty for everybody
 * @param order small numbers first
 */
public record NavigationEntry(
    String path, String messageKey, String ability, boolean workspace, int order) {}
