package org.foothill.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Cells kept in memory: one row for each place and group that was met, with its counts and amounts.
 * Rows of a level are in the order of district, school, grade and group.
 */
public final class CellTable implements CellSink {
  private final Shape shape;
  private final Map<Level, Rows> levels = new EnumMap<>(Level.class);

  public CellTable(Shape shape) {
    this.shape = shape;
  }

  /** Folds a whole block on several threads; the result is the same for any number of them. */
  public static CellTable fold(Shape shape, FactBlock block, Set<Level> levels, int threads) {
    if (threads == 1) {
      return part(shape, block, levels, 0, block.rows());
    }
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var tasks = new ArrayList<Callable<CellTable>>();
      for (int i = 0; i < threads; i++) {
        int from = (int) ((long) block.rows() * i / threads);
        int to = (int) ((long) block.rows() * (i + 1) / threads);
        tasks.add(() -> part(shape, block, levels, from, to));
      }
      var whole = new CellTable(shape);
      for (var part : pool.invokeAll(tasks)) {
        whole = whole.isEmpty() ? part.get() : whole.plus(part.get());
      }
      return whole;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The folding was interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part of the folding failed.", e.getCause());
    }
  }

  private static CellTable part(Shape shape, FactBlock block, Set<Level> levels, int from, int to) {
    var table = new CellTable(shape);
    var folding = new Folding(shape, levels, table);
    folding.add(block, from, to);
    folding.finish();
    return table;
  }

  @Override
  public void take(Level level, Place place, Tally sums) {
    var rows = rows(level);
    for (int group = 0; group < shape.groups(); group++) {
      if (sums.met(group)) {
        rows.append(place, group, sums.sums(), group * shape.width());
      }
    }
  }

  public boolean isEmpty() {
    return levels.values().stream().allMatch(rows -> rows.size == 0);
  }

  /** How many cells a level has. */
  public int size(Level level) {
    return rows(level).size;
  }

  public Place place(Level level, int row) {
    var keys = rows(level).keys.get(row >> Rows.PAGE);
    int at = (row & Rows.REST) * Rows.KEY;
    return new Place(keys[at], keys[at + 1], keys[at + 2]);
  }

  public int group(Level level, int row) {
    return rows(level).keys.get(row >> Rows.PAGE)[(row & Rows.REST) * Rows.KEY + 3];
  }

  public int count(Level level, int row, int bit) {
    return rows(level).counts.get(row >> Rows.PAGE)[(row & Rows.REST) * shape.bits() + bit];
  }

  public long amount(Level level, int row, int amount) {
    return rows(level).amounts.get(row >> Rows.PAGE)[(row & Rows.REST) * shape.amounts() + amount];
  }

  /** Both tables added: cells of the same place and group become one. */
  public CellTable plus(CellTable other) {
    var sum = new CellTable(shape);
    for (var level : Level.values()) {
      sum.rows(level).merge(rows(level), other.rows(level));
    }
    return sum;
  }

  private Rows rows(Level level) {
    return levels.computeIfAbsent(level, each -> new Rows(shape));
  }

  /** Cells of one level in pages, so that growing never copies what is there. */
  private static final class Rows {
    static final int PAGE = 12;
    static final int REST = (1 << PAGE) - 1;
    static final int KEY = 4;

    private final Shape shape;
    private final List<int[]> keys = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();
    private final List<long[]> amounts = new ArrayList<>();
    private int size;

    Rows(Shape shape) {
      this.shape = shape;
    }

    void append(Place place, int group, long[] sums, int from) {
      int at = grow();
      var key = keys.getLast();
      key[at * KEY] = place.district();
      key[at * KEY + 1] = place.school();
      key[at * KEY + 2] = place.grade();
      key[at * KEY + 3] = group;
      var count = counts.getLast();
      for (int bit = 0; bit < shape.bits(); bit++) {
        count[at * shape.bits() + bit] = (int) sums[from + bit];
      }
      int first = from + shape.width() - shape.amounts();
      System.arraycopy(sums, first, amounts.getLast(), at * shape.amounts(), shape.amounts());
    }

    /** Makes room for one row; returns its position in the last page. */
    private int grow() {
      if ((size & REST) == 0) {
        keys.add(new int[KEY << PAGE]);
        counts.add(new int[shape.bits() << PAGE]);
        amounts.add(new long[shape.amounts() << PAGE]);
      }
      return size++ & REST;
    }

    void merge(Rows left, Rows right) {
      int l = 0;
      int r = 0;
      while (l < left.size || r < right.size) {
        int order = l == left.size ? 1 : r == right.size ? -1 : left.compareKeys(l, right, r);
        int at = grow();
        if (order <= 0) {
          copy(left, l++, at);
        }
        if (order == 0) {
          addFrom(right, r++, at);
        } else if (order > 0) {
          copy(right, r++, at);
        }
      }
    }

    private int compareKeys(int row, Rows other, int otherRow) {
      int at = (row & REST) * KEY;
      int otherAt = (otherRow & REST) * KEY;
      return Arrays.compare(
          keys.get(row >> PAGE),
          at,
          at + KEY,
          other.keys.get(otherRow >> PAGE),
          otherAt,
          otherAt + KEY);
    }

    private void copy(Rows from, int row, int at) {
      int page = row >> PAGE;
      int rest = row & REST;
      int bits = shape.bits();
      int sums = shape.amounts();
      System.arraycopy(from.keys.get(page), rest * KEY, keys.getLast(), at * KEY, KEY);
      System.arraycopy(from.counts.get(page), rest * bits, counts.getLast(), at * bits, bits);
      System.arraycopy(from.amounts.get(page), rest * sums, amounts.getLast(), at * sums, sums);
    }

    private void addFrom(Rows from, int row, int at) {
      int page = row >> PAGE;
      int rest = row & REST;
      for (int i = 0; i < shape.bits(); i++) {
        counts.getLast()[at * shape.bits() + i] += from.counts.get(page)[rest * shape.bits() + i];
      }
      for (int i = 0; i < shape.amounts(); i++) {
        amounts.getLast()[at * shape.amounts() + i] +=
            from.amounts.get(page)[rest * shape.amounts() + i];
      }
    }
  }
}
