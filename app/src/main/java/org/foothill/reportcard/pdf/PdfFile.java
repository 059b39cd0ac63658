package org.foothill.reportcard.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.foothill.reportcard.Imprint;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Sets a document and takes everything out of the file that a clock or chance put in. */
final class PdfFile {
  private static final String PRODUCER = "Foothill";
  private final Pictures pictures;

  static {
    XRLog.setLoggerImpl(new Slf4jLogger());
  }

  PdfFile(Pictures pictures) {
    this.pictures = pictures;
  }

  byte[] write(Document html, Imprint imprint) throws IOException {
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer(PRODUCER);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useProtocolsStreamImplementation(this::picture, Pictures.PROTOCOL);
    Fonts.offer(builder);
    builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(html), "mem:");
    var bytes = new ByteArrayOutputStream();
    builder.toStream(bytes);
    try (var renderer = builder.buildPdfRenderer()) {
      var document = renderer.createPDFKeepOpen();
      date(document, imprint.at());
      document.setDocumentId((long) (imprint.year() + imprint.release()).hashCode());
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private FSStream picture(String address) {
    var bytes = pictures.find(address);
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }

  /** The library writes the time of day into two places that must agree. */
  private static void date(PDDocument document, Instant at) throws IOException {
    var day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.setTimeInMillis(at.toEpochMilli());
    day.set(Calendar.MILLISECOND, 0);
    var facts = document.getDocumentInformation();
    facts.setCreationDate(day);
    facts.setModificationDate(day);
    var metadata = document.getDocumentCatalog().getMetadata();
    String text;
    try (var stream = metadata.exportXMPMetadata()) {
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    var stamp = Instant.ofEpochSecond(at.getEpochSecond()).toString();
    metadata.importXMPMetadata(
        text.replaceAll(
                "(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*(</xmp:)", "$1" + stamp + "$3")
            .getBytes(StandardCharsets.UTF_8));
  }
}
