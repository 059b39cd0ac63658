package org.foothill.published.pages;

import java.util.List;

/** What a reader looked for and could look for. */
public record Search(String place, List<Option> indicators, List<Option> years) {}
