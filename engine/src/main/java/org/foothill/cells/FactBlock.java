package org.foothill.cells;

/**
 * Rows of facts as columns, sorted by district, school and grade. Column arrays may be longer than
 * the block, so that they can be filled again.
 *
 * @param masks group masks: word by word, each word a column; bit g % 64 of word g / 64 is group g
 * @param bits yes-or-no facts in the same form
 * @param amounts numbers to be added, one column for each
 */
@SuppressWarnings("ArrayRecordComponent") // columns are shared on purpose: copying is the cost
public record FactBlock(
    int[] district,
    int[] school,
    byte[] grade,
    long[][] masks,
    long[][] bits,
    int[][] amounts,
    int rows) {

  /** An empty block with room for that many rows. */
  public static FactBlock withRoom(Shape shape, int rows) {
    return new FactBlock(
        new int[rows],
        new int[rows],
        new byte[rows],
        new long[shape.maskWords()][rows],
        new long[shape.bitWords()][rows],
        new int[shape.amounts()][rows],
        rows);
  }

  /** The same columns, seen as that many rows. */
  public FactBlock withRows(int count) {
    return new FactBlock(district, school, grade, masks, bits, amounts, count);
  }

  public void setMember(int row, int group) {
    masks[group >> 6][row] |= 1L << (group & 63);
  }

  public void setBit(int row, int bit) {
    bits[bit >> 6][row] |= 1L << (bit & 63);
  }
}
