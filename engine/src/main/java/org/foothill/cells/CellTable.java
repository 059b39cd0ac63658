package org.foothill.cells;

import java.util.ArrayList;
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
      var whole = new CellTable(shape);
      for (var part : pool.invokeAll(parts(shape, block, levels, threads))) {
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

  private static List<Callable<CellTable>> parts(
      Shape shape, FactBlock block, Set<Level> levels, int count) {
    var parts = new ArrayList<Callable<CellTable>>();
    for (int i = 0; i < count; i++) {
      int from = (int) ((long) block.rows() * i / count);
      int to = (int) ((long) block.rows() * (i + 1) / count);
      parts.add(() -> part(shape, block, levels, from, to));
    }
    return parts;
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
    return rows(level).place(row);
  }

  public int group(Level level, int row) {
    return rows(level).group(row);
  }

  public int count(Level level, int row, int bit) {
    return rows(level).counts.get((long) row * shape.bits() + bit);
  }

  public long amount(Level level, int row, int amount) {
    return rows(level).amount(row, amount);
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

    private final Shape shape;
    private final List<Place> places = new ArrayList<>();
    private final List<int[]> placeOfRow = new ArrayList<>();
    private final List<char[]> groups = new ArrayList<>();
    private final List<long[]> amounts = new ArrayList<>();
    private final SmallNumbers counts = new SmallNumbers();
    private int size;

    Rows(Shape shape) {
      this.shape = shape;
    }

    Place place(int row) {
      return places.get(placeOfRow.get(row >> PAGE)[row & REST]);
    }

    int group(int row) {
      return groups.get(row >> PAGE)[row & REST];
    }

    void append(Place place, int group, long[] sums, int from) {
      int at = grow(place, group);
      for (int bit = 0; bit < shape.bits(); bit++) {
        counts.add((int) sums[from + bit]);
      }
      int first = from + shape.width() - shape.amounts();
      System.arraycopy(sums, first, amounts.getLast(), at * shape.amounts(), shape.amounts());
    }

    /** Makes room for one row; returns its position in the last page. */
    private int grow(Place place, int group) {
      if ((size & REST) == 0) {
        placeOfRow.add(new int[1 << PAGE]);
        groups.add(new char[1 << PAGE]);
        amounts.add(new long[shape.amounts() << PAGE]);
      }
      if (places.isEmpty() || !places.getLast().equals(place)) {
        places.add(place);
      }
      int at = size++ & REST;
      placeOfRow.getLast()[at] = places.size() - 1;
      groups.getLast()[at] = (char) group;
      return at;
    }

    void merge(Rows left, Rows right) {
      int l = 0;
      int r = 0;
      while (l < left.size || r < right.size) {
        int order = l == left.size ? 1 : r == right.size ? -1 : left.compare(l, right, r);
        if (order < 0) {
          addBoth(left, l++, right, -1);
        } else if (order > 0) {
          addBoth(right, r++, left, -1);
        } else {
          addBoth(left, l++, right, r++);
        }
      }
    }

    private int compare(int row, Rows other, int otherRow) {
      int byPlace = place(row).compareTo(other.place(otherRow));
      return byPlace != 0 ? byPlace : Integer.compare(group(row), other.group(otherRow));
    }

    /** Appends a row; with a second row ({@code -1}: none) the sum of both. */
    private void addBoth(Rows first, int row, Rows second, int otherRow) {
      int at = grow(first.place(row), first.group(row));
      for (int bit = 0; bit < shape.bits(); bit++) {
        int other = otherRow < 0 ? 0 : second.count(otherRow, bit);
        counts.add(first.count(row, bit) + other);
      }
      for (int i = 0; i < shape.amounts(); i++) {
        long other = otherRow < 0 ? 0 : second.amount(otherRow, i);
        amounts.getLast()[at * shape.amounts() + i] = first.amount(row, i) + other;
      }
    }

    private int count(int row, int bit) {
      return counts.get((long) row * shape.bits() + bit);
    }

    long amount(int row, int amount) {
      return amounts.get(row >> PAGE)[(row & REST) * shape.amounts() + amount];
    }
  }
}
