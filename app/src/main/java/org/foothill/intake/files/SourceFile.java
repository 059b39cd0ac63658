package org.foothill.intake.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    var checksums = new int[ranges()];
    var firstLine = new int[ranges()];
    var digest = sha256();
    var crc = new CRC32C();
    var buffer = new byte[RANGE];
    long newlines = 0;
    boolean endsLine = true;
    for (int range = 0; range < checksums.length; range++) {
      int length = read(buffer, 0, RANGE, (long) range * RANGE);
      firstLine[range] = Math.toIntExact(range == 0 ? 1 : newlines + (endsLine ? 1 : 2));
      crc.reset();
      crc.update(buffer, 0, length);
      checksums[range] = (int) crc.getValue();
      digest.update(buffer, 0, length);
      newlines += countNewlines(buffer, length);
      endsLine = length > 0 && buffer[length - 1] == '\n';
      progress.at((long) range * RANGE + length, size);
    }
    return new Survey(
        HexFormat.of().formatHex(digest.digest()),
        checksums,
        firstLine,
        newlines + (endsLine ? 0 : 1));
  }

  private static int countNewlines(byte[] bytes, int length) {
    int count = 0;
    for (int i = 0; i < length; i++) {
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
