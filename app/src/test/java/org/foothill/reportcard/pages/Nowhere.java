package org.foothill.reportcard.pages;

import org.foothill.core.Language;
import org.foothill.site.Links;

/** Links for tests that look at words and not at where links lead. */
public final class Nowhere implements Links {
  public static final Links LINKS = new Nowhere();

  private Nowhere() {}

  @Override
  public String to(String path) {
    return path;
  }

  @Override
  public String to(String path, Language language) {
    return path;
  }

  @Override
  public String asset(String name) {
    return name;
  }

  @Override
  public boolean live() {
    return false;
  }
}
