package org.foothill.reportcard.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nu.validator.validation.SimpleDocumentValidator;
import org.foothill.core.Language;
import org.foothill.reportcard.EditionPages;
import org.foothill.reportcard.pages.InventedCard;
import org.foothill.site.Links;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The validator of the web's own standards body reads one page of every family. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidHtmlTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
  private EditionPages pages;

  /** Collects errors; warnings are opinions. */
  private static final class Faults implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException opinion) {}

    @Override
    public void error(SAXParseException fault) {
      found.add(fault.getLineNumber() + ": " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
      error(fault);
    }
  }

  /** Addresses as a frozen edition has them, as far as their form goes. */
  private record Plain(Language language) implements Links {
    @Override
    public String to(String path) {
      return to(path, language);
    }

    @Override
    public String to(String path, Language other) {
      return "../" + other.tag() + path;
    }

    @Override
    public String asset(String name) {
      return "../assets/" + name;
    }

    @Override
    public String file(String name) {
      return "../" + name;
    }

    @Override
    public boolean live() {
      return false;
    }
  }

  @BeforeAll
  void start() {
    pages = InventedCard.start().getBean(EditionPages.class);
  }

  private static List<String> faults(byte[] html) throws SAXException, IOException {
    var faults = new Faults();
    var validator = new SimpleDocumentValidator(true, false, false);
    try {
      validator.setUpMainSchema(SCHEMA, faults);
    } catch (Exception broken) {
      throw new AssertionError("The validator has no schema.", broken);
    }
    validator.setUpValidatorAndParsers(faults, true, false);
    validator.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(html)));
    return faults.found;
  }

  @Test
  void onePageOfEveryFamilyIsValid() throws SAXException, IOException {
    var families = new TreeMap<String, String>();
    for (var path : pages.paths()) {
      int slash = path.lastIndexOf('/');
      boolean page = !path.substring(slash + 1).contains(".");
      if (page) {
        families.putIfAbsent(slash == 0 ? path : path.substring(0, slash), path);
      }
    }
    assertThat(families)
        .containsKeys(
            "/", "/compare", "/embed", "/corrections", "/past-editions", "/groups", "/places");
    for (var path : families.values()) {
      for (var language : List.of(Language.ENGLISH, Language.SPANISH)) {
        assertThat(faults(pages.render(path, language, new Plain(language))))
            .as(path + " in " + language)
            .isEmpty();
      }
    }
  }

  @Test
  void aFaultIsSeen() throws SAXException, IOException {
    var html =
        new String(
                pages.render("/", Language.ENGLISH, new Plain(Language.ENGLISH)),
                java.nio.charset.StandardCharsets.UTF_8)
            .replace("</h1>", "</h2>");
    assertThat(faults(html.getBytes(java.nio.charset.StandardCharsets.UTF_8))).isNotEmpty();
  }
}
