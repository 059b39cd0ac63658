package org.foothill.intake.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.foothill.learners.loading.Seal;
import org.jspecify.annotations.Nullable;

/**
 * The quarantine of one file: every row that was held, as it came, with the reasons. Blocks of
 * about 64 kB, each sealed on its own; nothing readable ever reaches the disk. Threads may add at
 * once.
 */
public final class HeldRows implements AutoCloseable {
  private static final int BLOCK = 64 << 10;
  private final Path path;
  private final Seal seal;
  private final ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK * 2);
  private final DataOutputStream entries = new DataOutputStream(block);
  private @Nullable FileChannel channel;
  private @Nullable DataOutputStream out;

  public HeldRows(Path path, byte[] key) {
    this.path = path;
    this.seal = new Seal(key);
  }

  /**
   * One held row.
   *
   * @param reasons kinds of findings
   * @param text the row's bytes, read as UTF-8 or Windows-1252
   */
  public record Row(int line, List<String> reasons, String text) {
    public Row {
      reasons = List.copyOf(reasons);
    }
  }

  synchronized void add(int line, List<Finding> reasons, byte[] text, int from, int to) {
    var kinds = new StringBuilder();
    for (var reason : reasons) {
      kinds.append(kinds.isEmpty() ? "" : "\n").append(reason.kind());
    }
    try {
      entries.writeInt(line);
      var bytes = kinds.toString().getBytes(StandardCharsets.UTF_8);
      entries.writeInt(bytes.length);
      entries.write(bytes);
      entries.writeInt(to - from);
      entries.write(text, from, to - from);
      if (block.size() >= BLOCK) {
        flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void flush() throws IOException {
    if (block.size() == 0) {
      return;
    }
    if (out == null || channel == null) {
      Files.createDirectories(
          path.getParent(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      channel =
          FileChannel.open(
              path,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      out = new DataOutputStream(Channels.newOutputStream(channel));
    }
    var sealed = seal.seal(block.toByteArray());
    out.writeInt(sealed.length);
    out.write(sealed);
    block.reset();
  }

  /** True when at least one row is on disk; call after {@link #close}. */
  public boolean written() {
    return channel != null;
  }

  @Override
  public synchronized void close() {
    try {
      flush();
      if (channel != null && channel.isOpen()) {
        channel.force(true);
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first rows by line. */
  public static List<Row> read(Path path, byte[] key, int most) {
    var rows = new ArrayList<Row>();
    each(
        path,
        key,
        row -> {
          rows.add(row);
          if (rows.size() > 4 * most + 1000) {
            keepFirst(rows, most);
          }
        });
    keepFirst(rows, most);
    return rows;
  }

  private static void keepFirst(List<Row> rows, int most) {
    rows.sort(Comparator.comparingInt(Row::line));
    if (rows.size() > most) {
      rows.subList(most, rows.size()).clear();
    }
  }

  /** Every row, in the order in which they were held. */
  public static void each(Path path, byte[] key, Consumer<Row> reader) {
    var seal = new Seal(key);
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
      while (true) {
        in.mark(1);
        if (in.read() < 0) {
          return;
        }
        in.reset();
        var block = seal.open(in.readNBytes(in.readInt()));
        var entries = new DataInputStream(new java.io.ByteArrayInputStream(block));
        while (entries.available() > 0) {
          reader.accept(row(entries));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(DataInputStream entries) throws IOException {
    int line = entries.readInt();
    var reasons =
        new String(entries.readNBytes(entries.readInt()), StandardCharsets.UTF_8).lines().toList();
    var text = entries.readNBytes(entries.readInt());
    return new Row(
        line,
        reasons,
        Characters.isUtf8(text, 0, text.length)
            ? new String(text, StandardCharsets.UTF_8)
            : Characters.windows(text, 0, text.length));
  }
}
