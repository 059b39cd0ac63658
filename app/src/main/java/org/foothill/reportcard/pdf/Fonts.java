package org.foothill.reportcard.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/** What is packed with the program for the printed card: typefaces with their licences, styles. */
final class Fonts {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** Family, weight and file; the family's name is the one that style sheets say. */
  private record Face(String family, int weight, String file) {}

  private static final List<Face> FACES =
      List.of(
          new Face("Noto Sans", REGULAR, "NotoSans-Regular.ttf"),
          new Face("Noto Sans", BOLD, "NotoSans-Bold.ttf"),
          new Face("Noto Sans Armenian", REGULAR, "NotoSansArmenian-Regular.ttf"),
          new Face("Noto Sans Armenian", BOLD, "NotoSansArmenian-Bold.ttf"),
          new Face("Noto Sans SC", REGULAR, "NotoSansSC-Regular.ttf"));

  private Fonts() {}

  static void offer(PdfRendererBuilder builder) {
    for (var face : FACES) {
      var bytes = bytes("fonts/" + face.file());
      builder.useFont(
          () -> new ByteArrayInputStream(bytes),
          face.family(),
          face.weight(),
          FontStyle.NORMAL,
          true,
          EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }
  }

  /** A text file that is packed beside the typefaces. */
  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (var file = Fonts.class.getResourceAsStream("/pdf/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
