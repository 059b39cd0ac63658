package org.foothill.site.charts;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * An address as a square of dark and light modules (QR code), for paper.
 *
 * @param size modules to a side, with the quiet zone of four around it
 * @param path the dark modules as an SVG path, one module being one unit
 */
public record Scan(int size, String path) {
  private static final int QUIET = 4;

  /** A quarter of the picture may be lost, as printers and hands take their share. */
  public static Scan of(String address) {
    var code = QrCode.encodeText(address, Ecc.QUARTILE);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        }
      }
    }
    return new Scan(code.size + 2 * QUIET, path.toString());
  }
}
