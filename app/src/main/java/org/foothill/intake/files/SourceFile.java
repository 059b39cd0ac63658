package org.foothill.intake.files;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.zip.CRC32C;
import org.foothill.core.Progress;

/**
 * A file that is read twice through the same open channel: first for its digest and the number of
 * lines in each range, then row by row. A range whose checksum differs the second time shows that
 * somebody wrote to the file in between.
 */
final class SourceFile implements AutoCloseable {
  /** Bytes of one piece of work; rows belong to the range in which they begin. */
  static final int RANGE = 4 << 20;

  /** The longest line that can be a student row. */
  static final int LONGEST_LINE = 64 << 10;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  private final Path path;
  private final FileChannel channel;
  private final long size;

  private SourceFile(Path path, FileChannel channel, long size) {
    this.path = path;
    this.channel = channel;
    this.size = size;
  }

  static SourceFile open(Path path) throws IOException {
    var channel = FileChannel.open(path, StandardOpenOption.READ);
    return new SourceFile(path, channel, channel.size());
  }

  String name() {
    return path.getFileName().toString();
  }

  long size() {
    return size;
  }

  int ranges() {
    return Math.toIntExact((size + RANGE - 1) / RANGE);
  }

  /** Fills {@code target} from {@code position}; fewer bytes at the end of the file. */
  int read(byte[] target, int from, int length, long position) throws IOException {
    var buffer = ByteBuffer.wrap(target, from, length);
    while (buffer.hasRemaining()) {
      int count = channel.read(buffer, position + buffer.position() - from);
      if (count < 0) {
        break;
      }
    }
    return buffer.position() - from;
  }

  /** False once the file has another length than when it was opened. */
  boolean sameLength() throws IOException {
    return channel.size() == size;
  }

  /**
   * What one pass over the bytes shows.
   *
   * @param digest SHA-256 in hexadecimal
   * @param checksums CRC-32C of each range
   * @param firstLine number of the first line that begins in each range
   * @param lines how many lines the file has
   */
  record Survey(String digest, int[] checksums, int[] firstLine, long lines) {}

  Survey survey(Progress progress) throws IOException {
    if (ranges() < 2) {
      return survey(progress, Runnable::run);
    }
    try (var helper = Executors.newSingleThreadExecutor()) {
      return survey(progress, helper);
    }
  }

  /** The helper digests the very bytes that are being counted here, one range at a time. */
  private Survey survey(Progress progress, Executor helper) throws IOException {
    var checksums = new int[ranges()];
    var firstLine = new int[ranges()];
    var digest = sha256();
    var crc = new CRC32C();
    var buffers = new byte[][] {room(), checksums.length > 1 ? room() : new byte[0]};
    var digested = CompletableFuture.runAsync(() -> {}, helper);
    long newlines = 0;
    boolean endsLine = true;
    for (int range = 0; range < checksums.length; range++) {
      var buffer = buffers[range % 2];
      int length = read(buffer, 0, buffer.length, (long) range * RANGE);
      digested.join();
      digested = CompletableFuture.runAsync(() -> digest.update(buffer, 0, length), helper);
      firstLine[range] = Math.toIntExact(range == 0 ? 1 : newlines + (endsLine ? 1 : 2));
      crc.reset();
      crc.update(buffer, 0, length);
      checksums[range] = (int) crc.getValue();
      newlines += countNewlines(buffer, length);
      endsLine = length > 0 && buffer[length - 1] == '\n';
      progress.at((long) range * RANGE + length, size);
    }
    digested.join();
    return new Survey(
        HexFormat.of().formatHex(digest.digest()),
        checksums,
        firstLine,
        newlines + (endsLine ? 0 : 1));
  }

  private byte[] room() {
    return new byte[(int) Math.min(RANGE, size)];
  }

  /** Eight bytes at a time: a byte of {@code odd} is 0 where a newline is. */
  static int countNewlines(byte[] bytes, int length) {
    int count = 0;
    int i = 0;
    for (; i + Long.BYTES <= length; i += Long.BYTES) {
      long odd = (long) LONGS.get(bytes, i) ^ NEWLINES;
      count += Long.bitCount(~((odd & LOW_BITS) + LOW_BITS | odd | LOW_BITS));
    }
    for (; i < length; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256.", e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
