package org.foothill.cells;

import java.util.List;
import java.util.Random;

/** Sorted random rows that like edges: words of 63 to 65 bits, places of 254 to 256 rows. */
record RandomFacts(Shape shape, FactBlock block) {
  static RandomFacts of(long seed) {
    var random = new Random(seed);
    var shape =
        new Shape(
            edge(random, List.of(1, 2, 60, 63, 64, 65, 73, 128, 129), 150),
            edge(random, List.of(0, 1, 7, 8, 9, 12, 16, 17, 63, 64, 65, 128), 140),
            random.nextInt(3));
    int rows = edge(random, List.of(0, 1, 2, 254, 255, 256, 257, 600), 1500);
    var block = FactBlock.withRoom(shape, rows);
    int district = 0;
    int school = 0;
    int grade = 0;
    int left = 0;
    double members = random.nextBoolean() ? 0.15 : 0.9;
    for (int row = 0; row < rows; row++) {
      if (left-- == 0) {
        left = edge(random, List.of(0, 1, 253, 254, 255, 256, 509, 510), 60);
        int step = random.nextInt(4);
        grade = step == 0 ? grade + 1 : random.nextInt(3) - 1;
        school = step <= 1 ? school + (step == 0 ? 0 : 1) : random.nextInt(2);
        district += step >= 2 ? 1 : 0;
      }
      block.district()[row] = district;
      block.school()[row] = school;
      block.grade()[row] = (byte) grade;
      fill(random, block, row, shape, members);
    }
    return new RandomFacts(shape, block);
  }

  private static void fill(Random random, FactBlock block, int row, Shape shape, double members) {
    for (int group = 0; group < shape.groups(); group++) {
      if (random.nextDouble() < members) {
        block.setMember(row, group);
      }
    }
    for (int bit = 0; bit < shape.bits(); bit++) {
      if (random.nextInt(3) == 0) {
        block.setBit(row, bit);
      }
    }
    for (int amount = 0; amount < shape.amounts(); amount++) {
      block.amounts()[amount][row] =
          edge(random, List.of(0, 1, -1, 18_000, Integer.MAX_VALUE, Integer.MIN_VALUE), 20_000);
    }
  }

  private static int edge(Random random, List<Integer> edges, int bound) {
    return random.nextBoolean()
        ? edges.get(random.nextInt(edges.size()))
        : 1 + random.nextInt(bound);
  }
}
