package org.foothill.accountability;

/**
 * What the rules make of a group's figures. Levels are 0 where there is none.
 *
 * @param changeLevel from the change table
 * @param usedChangeLevel after the three-by-five rule; the colour is read from it
 * @param box 0 when there is no colour
 * @param small fewer students than the three-by-five rule asks for
 * @param enoughNow enough students for a colour this year
 * @param enoughBefore the same for the prior year
 */
public record Standing(
    int statusLevel,
    int changeLevel,
    int usedChangeLevel,
    Colour colour,
    int box,
    boolean small,
    boolean enoughNow,
    boolean enoughBefore) {

  /** True when both years have enough students for a colour. */
  public boolean isAccountable() {
    return enoughNow && enoughBefore;
  }
}
