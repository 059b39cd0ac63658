package org.foothill.reportcard.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.foothill.reportcard.Imprint;
import org.jsoup.nodes.Document;

/** A printed card that is collected but not set yet. */
public final class Prepared {
  /** What turns the collected text into a file, besides the library. */
  private static final List<Class<?>> SETTERS = List.of(PdfFile.class, Fonts.class, Prepared.class);

  private final Document document;
  private final Pictures pictures;
  private final Imprint imprint;

  Prepared(Document document, Pictures pictures, Imprint imprint) {
    this.document = document;
    this.pictures = pictures;
    this.imprint = imprint;
  }

  /**
   * A hash of everything that the file is made of: text, styles, drawings, typefaces, the code that
   * sets it, the library and the Java that runs it. The same key gives the same bytes.
   */
  public String key() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(document.outerHtml().getBytes(StandardCharsets.UTF_8));
      digest.update(imprint.toString().getBytes(StandardCharsets.UTF_8));
      pictures.addTo(digest);
      Fonts.addTo(digest);
      for (var setter : SETTERS) {
        digest.update(code(setter));
      }
      var library = PdfRendererBuilder.class.getProtectionDomain().getCodeSource();
      var name = library == null ? "" : library.getLocation().getPath().replaceAll(".*/", "");
      digest.update((name + Runtime.version()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256.", missing);
    }
  }

  private static byte[] code(Class<?> type) {
    try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return Objects.requireNonNull(code).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The file. */
  public byte[] set() {
    try {
      return new PdfFile(pictures).write(document, imprint);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
