package org.foothill.reportcard.web;

import java.util.List;
import org.foothill.reportcard.pages.PageIndex;

/**
 * Pages with the words that somebody looks for.
 *
 * @param question what was asked; empty before anything was
 */
public record FindPage(String question, List<PageIndex.Entry> found) {}
