package org.foothill.site.charts;

/** The two sizes in which every chart is drawn, in its own units. */
public enum Frame {
  WIDE(640, "wide"),
  NARROW(320, "narrow");

  private final int width;
  private final String name;

  Frame(int width, String name) {
    this.width = width;
    this.name = name;
  }

  int width() {
    return width;
  }

  /** The class of the drawing, and the ending of its ids. */
  public String styleName() {
    return name;
  }
}
