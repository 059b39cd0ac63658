package org.foothill.cells;

import java.util.ArrayList;
import java.util.List;

/**
 * A growing list of whole numbers that are mostly below 256. A full page is kept as bytes when all
 * its numbers fit, else as they are: most cells are small, and there are millions of them.
 */
final class SmallNumbers {
  private static final int PAGE = 12;
  private static final int REST = (1 << PAGE) - 1;

  private final List<Object> pages = new ArrayList<>();
  private int[] open = new int[1 << PAGE];
  private int used;
  private int all;

  void add(int number) {
    open[used++] = number;
    all |= number;
    if (used == open.length) {
      close();
    }
  }

  int get(long position) {
    int page = (int) (position >> PAGE);
    int rest = (int) position & REST;
    if (page == pages.size()) {
      return open[rest];
    }
    return pages.get(page) instanceof byte[] bytes
        ? bytes[rest] & 255
        : ((int[]) pages.get(page))[rest];
  }

  private void close() {
    if (all >>> 8 == 0) {
      var bytes = new byte[open.length];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) open[i];
      }
      pages.add(bytes);
    } else {
      pages.add(open);
      open = new int[1 << PAGE];
    }
    used = 0;
    all = 0;
  }
}
