package org.foothill.reportcard.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF, a validator of other people, says of a document. */
public final class Verdict {
  /** PDF/UA-1. */
  public static final PDFAFlavour FOR_PEOPLE = PDFAFlavour.PDFUA_1;

  /** PDF/A-3a. */
  public static final PDFAFlavour FOR_ARCHIVES = PDFAFlavour.PDFA_3_A;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Verdict() {}

  /** Clause, what is wrong and where; empty when the document keeps every rule. */
  public static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .map(fault ->
              fault.getRuleId().getClause()
                  + ": "
                  + fault.getMessage()
                  + " at "
                  + fault.getLocation())
          .distinct()
          .limit(20)
          .toList();
    } catch (Exception broken) {
      throw new AssertionError("The document cannot be examined.", broken);
    }
  }
}
